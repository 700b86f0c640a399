import type { Comparison } from '@contend/analyze'
import { exportAccount } from './account/export-account.ts'
import type { Artifact } from './artifact.ts'
import { exportTables } from './csv/export-tables.ts'
import type { CsvOptions } from './csv/format-csv.ts'
import { exportCharts } from './html/chart-export.ts'
import { exportPages } from './html/export-pages.ts'
import { exportAnalyses, exportRunFile } from './json/export-json.ts'
import type { RunManifest } from './manifest.ts'

/**
 * Every file of a run, one at a time: tables with their metadata, `analysis.ndjson`, `run.json`, the
 * pages and the charts. Equal arguments give equal bytes.
 *
 * @example
 * for (const { path, contents } of buildReport(comparison, manifest)) await write(path, contents)
 */
export function* buildReport(
  comparison: Comparison,
  manifest: RunManifest,
  options: CsvOptions = {},
): Generator<Artifact, void, undefined> {
  yield* exportTables(options)(comparison)
  yield* exportAnalyses(comparison)
  yield* exportRunFile(manifest)(comparison)
  yield* exportAccount(manifest)(comparison)
  yield* exportPages(manifest)(comparison)
  yield* exportCharts(manifest, options)(comparison)
}
