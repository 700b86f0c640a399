import { compare as compareWith } from '@contend/analyze'
import type { Analyzer, Comparison, DocumentAnalysis, Frame } from '@contend/analyze'
import { makeDocument } from '@contend/ingest'
import type { Diagnostic, Metadata } from '@contend/ingest'
import { wholeArtifact } from '@contend/report'
import type { Artifact, RunManifest } from '@contend/report'
import { loadData } from './data-files.ts'
import type { LoadedData } from './data-files.ts'
import { engineVersions } from './engine.ts'
import { sha256 } from './hash.ts'
import { reportFiles } from './report-files.ts'
import type { ReportFiles } from './report-files.ts'
import { defaults } from './settings.ts'
import { version } from './version.ts'

/** Which lexicons and propositions an analyzer uses. */
export interface AnalyzerOptions {
  /** Files added to the shipped lexicons; one with a shipped id and language replaces it. */
  readonly lexicons?: readonly string[]
  /** Files added to the shipped propositions. */
  readonly propositions?: readonly string[]
  /** Default true. Without them only `argument` stays. */
  readonly defaultLexicons?: boolean
  /** Default true. */
  readonly defaultPropositions?: boolean
}

/** What is known of a text besides its words. */
export interface AnalyzeTextOptions {
  /** Unique among the texts that are compared. Default: the path without its extension. */
  readonly id?: string
  /** Default `text.txt`. */
  readonly path?: string
  /** `title`, `author`, `date`, `group`, `language` and whatever else. */
  readonly metadata?: Metadata
  /** Default: one with the shipped lexicons and propositions. */
  readonly analyzer?: Analyzer
}

/** How analyses are compared. */
export interface CompareOptions {
  /** Frame of the analyzer that made the analyses. Default: that of the shipped data. */
  readonly frame?: Frame
  /** Metadata column that groups the documents. Default `group`. */
  readonly groupBy?: string
  /** Most pairs of claims of each relation on each proposition. Default 100. */
  readonly maxPairs?: number
  /** Whether documents that repeat others are left out of comparisons. Default false. */
  readonly leaveOutDuplicates?: boolean
  /** Troubles that belong to none of the documents. */
  readonly diagnostics?: readonly Diagnostic[]
}

/** How a report is built. */
export interface ReportOptions {
  /** Text cells without the apostrophe that keeps spreadsheets from running them. Default false. */
  readonly csvRaw?: boolean
  /** CSV files with a byte-order mark. Default false. */
  readonly bom?: boolean
  /** All pages in one file, `report.html`, in place of the folder `report/`. Default false. */
  readonly singleFile?: boolean
  /** Default: one that lists the documents and the shipped data. */
  readonly manifest?: RunManifest
}

let shipped: LoadedData | null = null

const shippedData = (): LoadedData =>
  (shipped ??= loadData({
    lexicons: [],
    propositions: [],
    defaultLexicons: true,
    defaultPropositions: true,
  }))

/**
 * Makes an analyzer. It takes a moment; use one for all texts.
 *
 * @throws CliError for a file that is missing or wrong
 */
export const loadAnalyzer = (options: AnalyzerOptions = {}): Analyzer =>
  loadData({
    lexicons: options.lexicons ?? [],
    propositions: options.propositions ?? [],
    defaultLexicons: options.defaultLexicons ?? true,
    defaultPropositions: options.defaultPropositions ?? true,
  }).analyzer

/**
 * Analyses one text.
 *
 * @example
 * const { sentences } = analyzeText('B2B and B2C are fundamentally different.')
 */
export const analyzeText = (text: string, options: AnalyzeTextOptions = {}): DocumentAnalysis => {
  const { id, path = 'text.txt', metadata = {}, analyzer = shippedData().analyzer } = options
  const decoded = text.replace(/^\ufeff/, '')
  return analyzer.analyze(
    makeDocument({
      ...(id !== undefined && { id }),
      path,
      text: decoded,
      metadata,
      sha256: sha256(decoded),
    }),
  )
}

/** Sets analyses against each other, in the order given. */
export const compare = (
  analyses: readonly DocumentAnalysis[],
  options: CompareOptions = {},
): Comparison =>
  compareWith(analyses, {
    frame: options.frame ?? shippedData().analyzer.frame,
    groupBy: options.groupBy ?? defaults.groupBy,
    maxPairs: options.maxPairs ?? defaults.maxPairs,
    leaveOutDuplicates: options.leaveOutDuplicates ?? false,
    diagnostics: options.diagnostics ?? [],
  })

const manifestOf = ({ analyses, groupBy }: Comparison): RunManifest => ({
  version,
  engine: engineVersions(),
  options: { groupBy },
  seed: defaults.seed,
  inputs: analyses.map(({ document }) => ({ path: document.path, sha256: document.sha256 })),
  lexicons: shippedData().lexicons,
  propositions: shippedData().propositions,
  added: [],
  notes: [],
})

function* whole(files: ReportFiles['artifacts']): Generator<Artifact, void, undefined> {
  for (const file of files) yield 'pieces' in file ? wholeArtifact(file) : file
}

/**
 * Every file of a report: tables, `analysis.ndjson`, `run.json` and pages. Writes nothing.
 *
 * @throws CliError when the pages are too large for one file
 */
export const buildReport = (
  comparison: Comparison,
  options: ReportOptions = {},
): Iterable<Artifact> => {
  const { csvRaw = false, bom = false, singleFile = false } = options
  const { manifest = manifestOf(comparison) } = options
  return whole(reportFiles(comparison, manifest, { csvRaw, bom, singleFile }).artifacts)
}
