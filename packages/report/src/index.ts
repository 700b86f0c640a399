export { wholeArtifact } from './artifact.ts'
export type { Artifact, ArtifactInPieces } from './artifact.ts'
export { buildReport, reportInPieces, reportPages } from './build-report.ts'
export type { ReportOptions } from './build-report.ts'
export { columnReference } from './csv/column-reference.ts'
export { comparisonInPieces, moreComparisonRows } from './csv/comparison-table.ts'
export { documentTables, exportTables, formatDocumentTables } from './csv/export-tables.ts'
export type { TableOptions } from './csv/export-tables.ts'
export { statisticsReference } from './csv/statistics-reference.ts'
export { formatCsv } from './csv/format-csv.ts'
export type { CsvOptions } from './csv/format-csv.ts'
export type { Cell } from './csv/column.ts'
export { guardFormula, unguardFormula } from './csv/guard-formula.ts'
export type { Exporter } from './exporter.ts'
export { exportCharts } from './html/chart-export.ts'
export { documentParts, formatDocumentFile } from './html/document/document-parts.ts'
export type { DocumentParts, SharedParts } from './html/document/document-parts.ts'
export { exportPages } from './html/export-pages.ts'
export {
  formatSingleFile,
  largestSingleFile,
  singleFilePath,
} from './html/single-file/single-file.ts'
export type { SingleFile } from './html/single-file/single-file.ts'
export type { PartSize } from './html/single-file/part-sizes.ts'
export { isArtifactPath } from './is-artifact-path.ts'
export { parsePairs } from './csv/parse-pairs.ts'
export {
  formatAnalysis,
  formatJson,
  parseAnalysis,
  parseDocumentKey,
} from './json/analysis-line.ts'
export { exportAnalyses, exportRunFile } from './json/export-json.ts'
export { formatRunFile, parseRunFile } from './json/run-file.ts'
export type { RunFile } from './json/run-file.ts'
export { formatConcordanceCsv } from './kwic/concordance-csv.ts'
export { formatConcordancePage } from './kwic/concordance-page.ts'
export type { ConcordancePage } from './kwic/concordance-page.ts'
export { formatLexiconDiff } from './lexicon-diff/format-lexicon-diff.ts'
export type { NamedLexiconDiff } from './lexicon-diff/named-diff.ts'
export type { DataFile, InputHash, RunManifest } from './manifest.ts'
export { ReportError } from './report-error.ts'
export type { ReportErrorCode } from './report-error.ts'
export type { NamedRunDiff } from './run-diff/named-run-diff.ts'
export { formatRunDiff } from './run-diff/format-run-diff.ts'
export { formatRunDiffCsv } from './run-diff/run-diff-csv.ts'
export { whyWords } from './run-diff/why-words.ts'
