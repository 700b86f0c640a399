export { analyzeText, buildReport, compare, loadAnalyzer } from './api.ts'
export type { AnalyzeTextOptions, AnalyzerOptions, CompareOptions, ReportOptions } from './api.ts'
export { CliError } from './cli-error.ts'
export { exitCodes } from './exit-codes.ts'
export type { ExitCode, ExitName } from './exit-codes.ts'
export { writeArtifacts } from './write-artifacts.ts'
export type {
  Analyzer,
  Comparison,
  DocumentAnalysis,
  Frame,
  Hit,
  Position,
  Sentence,
  Stance,
} from '@contend/analyze'
export type { Diagnostic, Document, Metadata, Span } from '@contend/ingest'
export type { Artifact, Exporter, RunManifest } from '@contend/report'
