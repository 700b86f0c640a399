import type { Comparison, DocumentAnalysis } from '@contend/analyze'
import { exportAccount } from './account/export-account.ts'
import { wholeArtifact, type Artifact, type ArtifactInPieces, type Piece } from './artifact.ts'
import { tablesInPieces, type TableOptions } from './csv/export-tables.ts'
import type { CsvOptions } from './csv/format-csv.ts'
import { exportCharts } from './html/chart-export.ts'
import { exportPages, type PageOptions } from './html/export-pages.ts'
import { analysesInPieces, exportRunFile } from './json/export-json.ts'
import type { RunManifest } from './manifest.ts'

/** How the files of a run are made. */
export interface ReportOptions extends TableOptions, PageOptions {
  /** The line of a document in `analysis.ndjson`; default `formatAnalysis`, which gives the same. */
  readonly formatLine?: (analysis: DocumentAnalysis) => Piece
  /** What stands in place of the pages of the folder `report/`, e.g. all of them in one file. */
  readonly pages?: Iterable<Artifact>
}

/** Everything below `report/`, one file at a time: the pages, and the drawings and figures of the charts. */
export function* reportPages(
  comparison: Comparison,
  manifest: RunManifest,
  options: CsvOptions & PageOptions = {},
): Generator<Artifact, void, undefined> {
  yield* exportPages(manifest, options)(comparison)
  yield* exportCharts(manifest, options)(comparison)
}

/** The files of a run as `buildReport` makes them, those that grow with the documents in pieces. */
export function* reportInPieces(
  comparison: Comparison,
  manifest: RunManifest,
  { pages, formatLine, ...options }: ReportOptions = {},
): Generator<Artifact | ArtifactInPieces, void, undefined> {
  yield* tablesInPieces(comparison, options)
  yield analysesInPieces(comparison, formatLine)
  yield* exportRunFile(manifest)(comparison)
  yield* exportAccount(manifest)(comparison)
  yield* pages ?? reportPages(comparison, manifest, options)
}

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
  options: ReportOptions = {},
): Generator<Artifact, void, undefined> {
  for (const file of reportInPieces(comparison, manifest, options)) {
    yield 'pieces' in file ? wholeArtifact(file) : file
  }
}
