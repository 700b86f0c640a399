import { compare } from '@contend/analyze/results'
import { buildReport } from '@contend/report'
import type { Log } from './log.ts'
import { inOutputFolder } from './output-folder.ts'
import { readRun } from './read-run.ts'
import { summarize } from './summary.ts'
import type { Summary } from './summary.ts'
import { writeArtifacts } from './write-artifacts.ts'

/** How tables are written; what is not given is as in the run. */
export interface RebuildOptions {
  readonly csvRaw: boolean | undefined
  readonly bom: boolean | undefined
}

/**
 * Writes the tables and pages of an earlier run again, from its `analysis.ndjson` and `run.json`.
 *
 * @throws CliError (2) when the folder holds no run, or another one writes into it, (74) for trouble with reading or writing
 */
export const rebuildReport = async (
  folder: string,
  given: RebuildOptions,
  log: Log,
): Promise<Summary> => {
  const { file, analyses } = await readRun(folder)
  const { frame, groupBy, maxPairs, diagnostics } = file
  const { options, seed } = file.manifest
  const csvRaw = given.csvRaw ?? options['csvRaw'] === true
  const bom = given.bom ?? options['bom'] === true
  const comparison = compare(analyses, { frame, groupBy, maxPairs, seed, diagnostics })
  const manifest = { ...file.manifest, options: { ...options, csvRaw, bom } }
  await inOutputFolder(folder, log, () =>
    writeArtifacts(folder, buildReport(comparison, manifest, { csvRaw, bom })),
  )
  return summarize(comparison)
}
