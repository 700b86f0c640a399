import type { DocumentAnalysis } from '@contend/analyze'
import type { RunManifest } from '@contend/report'
import { readFileSync } from 'node:fs'
import type { LoadedData } from './data-files.ts'
import { sha256 } from './hash.ts'
import type { RunSettings } from './settings.ts'
import { engineVersions } from './engine.ts'
import { version } from './version.ts'

const hashOf = ({
  document,
}: DocumentAnalysis): { readonly path: string; readonly sha256: string } => ({
  path: document.path,
  sha256: document.sha256,
})

/** What went into a run, for `run.json`: nothing of the machine, the time or the place. */
export const runManifest = (
  settings: RunSettings,
  data: LoadedData,
  analyses: readonly DocumentAnalysis[],
): RunManifest => ({
  version,
  engine: engineVersions(),
  options: {
    groupBy: settings.groupBy,
    maxPairs: settings.maxPairs,
    metadataSha256: settings.metadata === null ? null : sha256(readFileSync(settings.metadata)),
    textColumn: settings.textColumn,
    encoding: settings.encoding,
    maxFileSize: settings.maxFileSize,
    timeout: settings.timeout,
    defaultLexicons: settings.defaultLexicons,
    defaultPropositions: settings.defaultPropositions,
    csvRaw: settings.csvRaw,
    bom: settings.bom,
  },
  seed: settings.seed,
  inputs: analyses.map(hashOf),
  lexicons: data.lexicons,
  propositions: data.propositions,
  notes: data.notes,
})
