import type { DocumentAnalysis } from '@contend/analyze'
import type { RunFile, RunManifest } from '@contend/report'
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

interface Documents {
  readonly analyses: readonly DocumentAnalysis[]
  /** Paths of those added to an earlier run. */
  readonly added: readonly string[]
  readonly base: { readonly file: RunFile } | null
}

/** Hashes of the tables of metadata, that of an earlier run first; `null` where there were none. */
const metadataOf = ({ metadata }: RunSettings, base: Documents['base']): string | null => {
  const before = base?.file.manifest.options['metadataSha256']
  const hashes = [
    ...(typeof before === 'string' ? before.split(' ') : []),
    ...(metadata === null ? [] : [sha256(readFileSync(metadata))]),
  ]
  return hashes.length === 0 ? null : [...new Set(hashes)].join(' ')
}

/** What went into a run, for `run.json`: nothing of the machine, the time or the place. */
export const runManifest = (
  settings: RunSettings,
  data: LoadedData,
  { analyses, added, base }: Documents,
): RunManifest => ({
  version,
  engine: engineVersions(),
  options: {
    groupBy: settings.groupBy,
    maxPairs: settings.maxPairs,
    leaveOutDuplicates: settings.leaveOutDuplicates,
    metadataSha256: metadataOf(settings, base),
    textColumn: settings.textColumn,
    encoding: settings.encoding,
    maxFileSize: settings.maxFileSize,
    timeout: settings.timeout,
    defaultLexicons: settings.defaultLexicons,
    defaultPropositions: settings.defaultPropositions,
    csvRaw: settings.csvRaw,
    bom: settings.bom,
    singleFile: settings.singleFile,
  },
  seed: settings.seed,
  inputs: analyses.map(hashOf),
  lexicons: data.lexicons,
  propositions: data.propositions,
  added,
  notes: data.notes,
})
