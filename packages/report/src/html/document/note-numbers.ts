import type { DocumentAnalysis, Hit } from '@contend/analyze'
import type { ReportModel } from '../report-model.ts'
import { isMarked } from './sentence-classes.ts'

/** An entry of a lexicon as it hit, told once for all its places. */
export interface HitEntry {
  readonly hit: Hit
  /** Sentences it stands in, in text order, each once. */
  readonly sentences: readonly number[]
}

/** The hits of one category. */
export interface HitCategory {
  readonly lexicon: string
  readonly category: string
  readonly entries: readonly HitEntry[]
}

/** The number of the note of every mark: notes stand in one list, counted from 1. */
export interface NoteNumbers {
  readonly sentences: ReadonlyMap<number, string>
  /** One for each stance, negation and hit of the analysis. */
  readonly stances: readonly string[]
  readonly negations: readonly string[]
  /** `NOTE.LINE`: the note of the category and its line of the entry. */
  readonly hits: readonly string[]
  readonly categories: readonly HitCategory[]
}

interface Line {
  readonly hit: Hit
  readonly number: number
  readonly sentences: Set<number>
}

/** What a reader is told of a hit; hits that agree in it share a line. */
const entryKey = ({ entry, match, weight, negations }: Hit): string =>
  `${match} ${String(weight)} ${String(Math.min(negations.length, 2 + (negations.length % 2)))} ${entry}`

interface Grouped {
  readonly categories: ReadonlyMap<string, Map<string, Line>>
  /** Category and number of the line that each hit shares. */
  readonly lineOf: ReadonlyMap<Hit, readonly [category: string, number: number]>
}

const grouped = (model: ReportModel, hits: readonly Hit[]): Grouped => {
  const order = new Map(model.lexicons.map((name, index) => [name, index]))
  const rank = ({ lexicon }: Hit): number => order.get(lexicon) ?? order.size
  const found = new Map<string, Map<string, Line>>()
  const lineOf = new Map<Hit, readonly [category: string, number: number]>()
  for (const hit of [...hits].sort((a, b) => rank(a) - rank(b) || a.start - b.start)) {
    const category = `${hit.lexicon}.${hit.category}`
    const lines = found.get(category) ?? new Map<string, Line>()
    found.set(category, lines)
    const key = entryKey(hit)
    const line = lines.get(key) ?? { hit, number: lines.size + 1, sentences: new Set() }
    line.sentences.add(hit.sentence)
    lines.set(key, line)
    lineOf.set(hit, [category, line.number])
  }
  return { categories: found, lineOf }
}

/** Numbers the notes of a document: its labelled sentences, stances, negations, then words by category. */
export const numberNotes = (model: ReportModel, analysis: DocumentAnalysis): NoteNumbers => {
  let last = 0
  const next = (): string => {
    last += 1
    return String(last)
  }
  const sentences = new Map(
    analysis.sentences.filter(isMarked).map(({ index }) => [index, next()] as const),
  )
  const stances = analysis.stances.map(() => next())
  const negations = analysis.negations.map(() => next())
  const { categories, lineOf } = grouped(model, analysis.hits)
  const numbers = new Map([...categories.keys()].map((category) => [category, next()]))
  return {
    sentences,
    stances,
    negations,
    hits: analysis.hits.map((hit) => {
      const [category, line] = lineOf.get(hit) ?? ['', 1]
      return `${numbers.get(category) ?? ''}.${String(line)}`
    }),
    categories: [...categories.values()].flatMap((found) => {
      const entries = [...found.values()].map((line) => ({
        hit: line.hit,
        sentences: [...line.sentences],
      }))
      const first = entries[0]
      if (first === undefined) return []
      return [{ lexicon: first.hit.lexicon, category: first.hit.category, entries }]
    }),
  }
}
