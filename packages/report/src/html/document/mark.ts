import type { DocumentAnalysis, Hit, Negation, Sentence } from '@contend/analyze'
import type { Span } from '@contend/ingest'
import { comparedCategories, type ReportModel } from '../report-model.ts'
import { categoryColours } from '../theme.ts'

/** Something to show in the text, with what it is. */
export type Mark =
  | (Span & { readonly kind: 'sentence'; readonly sentence: Sentence })
  | (Span & { readonly kind: 'scope' | 'cue'; readonly negation: Negation; readonly index: number })
  | (Span & {
      readonly kind: 'hit'
      readonly hit: Hit
      readonly index: number
      readonly lane: number
    })

/** Underlines that fit below one line of text. */
const lanes = 3

type HitMark = Extract<Mark, { readonly kind: 'hit' }>

const freeLane = (open: readonly HitMark[]): number => {
  const taken = new Set(open.map(({ lane }) => lane))
  let lane = 0
  while (taken.has(lane)) lane += 1
  return lane % lanes
}

/** Hits with a lane each, so that overlapping underlines lie below each other. */
const hitMarks = (hits: readonly Hit[]): readonly Mark[] => {
  const marks: HitMark[] = []
  let open: HitMark[] = []
  const order = [...hits.entries()].sort(([, a], [, b]) => a.start - b.start || b.end - a.end)
  for (const [index, hit] of order) {
    const { start, end } = hit
    open = open.filter((each) => each.end > start)
    const mark: HitMark = { kind: 'hit', start, end, hit, index, lane: freeLane(open) }
    open.push(mark)
    marks.push(mark)
  }
  return marks
}

/** Everything to show in a document's text, the outermost first. */
export const marksOf = (analysis: DocumentAnalysis): readonly Mark[] => [
  ...analysis.sentences.map((sentence): Mark => ({
    kind: 'sentence',
    start: sentence.start,
    end: sentence.end,
    sentence,
  })),
  ...analysis.negations.map((negation, index): Mark => ({
    kind: 'scope',
    ...negation.scope,
    negation,
    index,
  })),
  ...analysis.negations.map((negation, index): Mark => ({
    kind: 'cue',
    ...negation.cue,
    negation,
    index,
  })),
  ...hitMarks(analysis.hits),
]

/** Class of the layer that a lexicon's hits are on. */
export const lexiconLayer = (model: ReportModel, lexicon: string): string =>
  `x${String(Math.min(7, Math.max(0, model.lexicons.indexOf(lexicon))))}`

/** Classes that give a category its colour and line; the lexicon of the analysis itself stays grey. */
export const categoryTone = (model: ReportModel, lexicon: string, category: string): string => {
  const index = comparedCategories(model).findIndex(
    (each) => each.lexicon === lexicon && each.category === category,
  )
  if (index < 0) return ''
  const line = Math.floor(index / categoryColours) % 2 === 1 ? ' dashed' : ''
  return `c${String(index % categoryColours)}${line}`
}
