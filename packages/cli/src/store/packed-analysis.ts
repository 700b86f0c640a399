import type { DocumentAnalysis, Frame } from '@contend/analyze'
import { documentCounter } from '@contend/analyze/results'
import type { DocumentCounter } from '@contend/analyze/results'
import { createFactTeller, documentTables, formatDocumentTables, formatJson } from '@contend/report'
import type { TellFacts } from '@contend/report'
import { headOf, partNames, partsOf, wholeAnalysis } from './analysis-record.ts'
import type { AnalysisHead, AnalysisParts, PartName } from './analysis-record.ts'

/** The sections of what was counted of a document. */
export const countSections = { features: 'counts.features', wordKeys: 'counts.wordKeys' } as const

/** The section of what pages on several documents tell of one. */
export const factSection = 'facts'

/** The section of a document's rows in a table. */
export const rowsSection = (table: string): string => `${table}.csv`

/** What is packed of an analysis, in this order: its parts, what was counted and is told of it as JSON, then its rows. */
export const sectionNames: readonly string[] = [
  ...partNames,
  ...Object.values(countSections),
  factSection,
  ...documentTables.map(rowsSection),
]

/** How the rows of a document in tables are made. */
export interface RowMaking {
  readonly csvRaw: boolean
}

/** What is made of an analysis while it is at hand. */
export interface Making {
  readonly rows: RowMaking
  readonly counter: DocumentCounter
  readonly tell: TellFacts
}

/** Makes all there is to make. @param frame with what the documents were analysed */
export const makingWith = (
  frame: Pick<Frame, 'categories' | 'propositions'>,
  rows: RowMaking,
): Making => ({
  rows,
  counter: documentCounter(frame),
  tell: createFactTeller(frame),
})

/** An analysis as bytes that can be read in parts, and some of what is written of it. */
export interface PackedAnalysis {
  readonly head: AnalysisHead
  /** One section behind the other; those of counts, facts and rows are empty where none were made. */
  readonly bytes: Buffer
  /** Offsets: where the first section begins, then where each one ends. */
  readonly ends: readonly number[]
  /** `null`: neither counts, facts nor rows were made. */
  readonly rows: RowMaking | null
}

const countsOf = (
  analysis: DocumentAnalysis,
  { features, wordKeys }: DocumentCounter,
): readonly string[] => {
  return [JSON.stringify(features(analysis)), JSON.stringify(wordKeys(analysis))]
}

const madeSections = (
  analysis: DocumentAnalysis,
  { rows, counter, tell }: Making,
): readonly string[] => [
  ...countsOf(analysis, counter),
  JSON.stringify(tell(analysis)),
  ...formatDocumentTables(analysis, rows),
]

const nothingMade: readonly string[] = sectionNames.slice(partNames.length).map(() => '')

/** Packs an analysis. @param making what is made of it; `null`: nothing */
export const packAnalysis = (analysis: DocumentAnalysis, making: Making | null): PackedAnalysis => {
  const parts = partsOf(analysis)
  const sections = [
    ...partNames.map((name) => formatJson(parts[name])),
    ...(making === null ? nothingMade : madeSections(analysis, making)),
  ]
  let end = 0
  const ends = [end, ...sections.map((section) => (end += Buffer.byteLength(section)))]
  // All sections in one text could be longer than a text may be.
  const bytes = Buffer.allocUnsafeSlow(end)
  let written = 0
  for (const section of sections) written += bytes.write(section, written)
  return { head: headOf(analysis), bytes, ends, rows: making?.rows ?? null }
}

/** The place of a section. @param ends as in a packed analysis */
export const sectionRange = (
  ends: ArrayLike<number>,
  name: string,
): { readonly from: number; readonly to: number } => {
  const at = sectionNames.indexOf(name)
  return { from: ends[at] ?? 0, to: ends[at + 1] ?? 0 }
}

/** Whether a value may be that part: it was written by this version. */
export const isPart = <Name extends PartName>(
  name: Name,
  value: unknown,
): value is AnalysisParts[Name] =>
  name === 'text' ? typeof value === 'string' : Array.isArray(value)

/** A part of a packed analysis. @throws TypeError when it is damaged */
export const unpackPart = <Name extends PartName>(
  name: Name,
  json: string,
): AnalysisParts[Name] => {
  const value: unknown = JSON.parse(json)
  if (isPart(name, value)) return value
  throw new TypeError(`the part ${name} of an analysis is damaged`)
}

/** The long parts of the analysis that was packed. */
const unpackParts = ({ bytes, ends }: PackedAnalysis): AnalysisParts => {
  const part = <Name extends PartName>(name: Name): AnalysisParts[Name] => {
    const { from, to } = sectionRange(ends, name)
    return unpackPart(name, bytes.toString('utf8', from, to))
  }
  return {
    text: part('text'),
    blocks: part('blocks'),
    sentences: part('sentences'),
    cues: part('cues'),
    hits: part('hits'),
    negations: part('negations'),
    relations: part('relations'),
    stances: part('stances'),
    nearStances: part('nearStances'),
    claimTerms: part('claimTerms'),
    profile: part('profile'),
  }
}

/** The analysis that was packed. */
export const unpackAnalysis = (packed: PackedAnalysis): DocumentAnalysis =>
  wholeAnalysis(packed.head, unpackParts(packed))
