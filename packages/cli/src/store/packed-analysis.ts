import type { DocumentAnalysis, Sentence } from '@contend/analyze'
import type { DocumentCounter } from '@contend/analyze/results'
import { documentTables, formatDocumentTables, formatJson } from '@contend/report'
import { analysisOf, headOf, partNames, partsOf } from './analysis-record.ts'
import type { AnalysisHead, AnalysisParts, PartName } from './analysis-record.ts'

const bareSentences = 'bareSentences'

/** The sections of what was counted of a document. */
export const countSections = { features: 'counts.features', wordKeys: 'counts.wordKeys' } as const

/** The section of a document's rows in a table. */
export const rowsSection = (table: string): string => `${table}.csv`

/**
 * What is packed of an analysis, in this order: its parts, its sentences without cues and what was counted of it as JSON,
 * then its rows.
 */
export const sectionNames: readonly string[] = [
  ...partNames,
  bareSentences,
  ...Object.values(countSections),
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
}

/** An analysis as bytes that can be read in parts, and some of what is written of it. */
export interface PackedAnalysis {
  readonly head: AnalysisHead
  /** One section behind the other; those of counts and rows are empty where none were made. */
  readonly bytes: Buffer
  /** Offsets: where the first section begins, then where each one ends. */
  readonly ends: readonly number[]
  /** `null`: neither counts nor rows were made. */
  readonly rows: RowMaking | null
}

const countsOf = (
  analysis: DocumentAnalysis,
  { features, wordKeys }: DocumentCounter,
): readonly string[] => {
  const { features: names, cells } = features(analysis)
  return [
    JSON.stringify({ features: names, cells: [...cells] }),
    JSON.stringify(wordKeys(analysis)),
  ]
}

const madeSections = (analysis: DocumentAnalysis, { rows, counter }: Making): readonly string[] => [
  ...countsOf(analysis, counter),
  ...formatDocumentTables(analysis, rows),
]

const nothingMade: readonly string[] = [...Object.values(countSections), ...documentTables].map(
  () => '',
)

/** Packs an analysis. @param making what is made of it; `null`: nothing */
export const packAnalysis = (analysis: DocumentAnalysis, making: Making | null): PackedAnalysis => {
  const parts = partsOf(analysis)
  const sections = [
    ...partNames.map((name) => formatJson(parts[name])),
    // Cues are most of a sentence, and few ask for them.
    formatJson(parts.sentences.map((sentence) => ({ ...sentence, cues: undefined }))),
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

/** Gives the text of a section of a packed analysis. */
export type ReadSection = (name: string) => string

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

const parsePart = <Name extends PartName>(name: Name, json: string): AnalysisParts[Name] => {
  const value: unknown = JSON.parse(json)
  if (isPart(name, value)) return value
  throw new TypeError(`the part ${name} of an analysis is damaged`)
}

const unpackSentences = (section: ReadSection): readonly Sentence[] => {
  let whole: readonly Sentence[] | null = null
  const cuesAt = (index: number): Sentence['cues'] => {
    whole ??= parsePart('sentences', section('sentences'))
    return whole[index]?.cues ?? []
  }
  return parsePart('sentences', section(bareSentences)).map((sentence, index) => ({
    ...sentence,
    get cues() {
      return cuesAt(index)
    },
  }))
}

/** A part of a packed analysis. The cues of sentences are read when they are asked for. */
export const unpackPart = <Name extends PartName>(
  name: Name,
  section: ReadSection,
): AnalysisParts[Name] => {
  if (name !== 'sentences') return parsePart(name, section(name))
  const sentences: unknown = unpackSentences(section)
  if (isPart(name, sentences)) return sentences
  throw new TypeError('sentences are no list')
}

/** The long parts of the analysis that was packed. */
const unpackParts = ({ bytes, ends }: PackedAnalysis): AnalysisParts => {
  const section = (name: string): string => {
    const { from, to } = sectionRange(ends, name)
    return bytes.toString('utf8', from, to)
  }
  return {
    text: unpackPart('text', section),
    blocks: unpackPart('blocks', section),
    sentences: unpackPart('sentences', section),
    hits: unpackPart('hits', section),
    negations: unpackPart('negations', section),
    relations: unpackPart('relations', section),
    stances: unpackPart('stances', section),
    nearStances: unpackPart('nearStances', section),
    claimTerms: unpackPart('claimTerms', section),
    profile: unpackPart('profile', section),
  }
}

/** The analysis that was packed. */
export const unpackAnalysis = (packed: PackedAnalysis): DocumentAnalysis => {
  const parts = unpackParts(packed)
  return analysisOf(packed.head, (name) => parts[name])
}
