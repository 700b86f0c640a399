import type { DocumentAnalysis, Hit } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import type { Span } from '@contend/ingest'
import { comparedCategories, type Entry, type ReportModel } from '../report-model.ts'
import type { NoteNumbers } from './note-numbers.ts'
import { sentenceClasses } from './sentence-classes.ts'

/** Something to show in the text. */
export interface Mark extends Span {
  /** `u` underlines words, `i` those that only detectors read, `b` is the cue of a negation, `span` all that is more than words. */
  readonly tag: 'u' | 'i' | 'b' | 'span'
  readonly classes: string
  /** Number of the note that explains it, with its line there after a point; `null` for no note. */
  readonly note: string | null
  /** Number of the sentence, where it is one. */
  readonly sentence: number | null
  /** Rank of the thesis, where it is one. */
  readonly thesis: number | null
}

/** Underlines that fit below one line of text. */
const lanes = 3

/** A lane for each hit, so that overlapping underlines lie below each other; those of one lexicon count. */
const lanesOf = (hits: readonly Hit[]): ReadonlyMap<Hit, number> => {
  const found = new Map<Hit, number>()
  /** Where the last hit of each lane ends. */
  const ends: number[] = []
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const open = ends.findIndex((end) => end <= hit.start)
    const free = open < 0 ? ends.length : open
    ends[free] = hit.end
    found.set(hit, free % lanes)
  }
  return found
}

/** Class of the layer that a lexicon's hits are on. */
export const lexiconLayer = (model: ReportModel, lexicon: string): string =>
  lexicon === ownLexicon ? 'own' : `x${String(model.lexicons.indexOf(lexicon))}`

/** Class of a category's layer, which gives it colour and line; the lexicon of the analysis itself has none. */
export const categoryLayer = (
  model: ReportModel,
  lexicon: string,
  category: string,
): string | null => {
  const index = comparedCategories(model).findIndex(
    (each) => each.lexicon === lexicon && each.category === category,
  )
  return index < 0 ? null : `k${String(index)}`
}

/** A mark that is no sentence. */
const markOf = (
  { start, end }: Span,
  { tag, classes, note }: Pick<Mark, 'tag' | 'classes' | 'note'>,
): Mark => ({ start, end, tag, classes, note, sentence: null, thesis: null })

const hitMarks = (model: ReportModel, analysis: DocumentAnalysis, notes: NoteNumbers): Mark[] => {
  const [own, compared] = [true, false].map((isOwn) =>
    lanesOf(analysis.hits.filter(({ lexicon }) => (lexicon === ownLexicon) === isOwn)),
  )
  const layerOf = new Map(
    comparedCategories(model).map(({ lexicon, category }, index) => [
      `${lexicon}.${category}`,
      `k${String(index)}`,
    ]),
  )
  const lexiconOf = new Map(model.lexicons.map((name) => [name, lexiconLayer(model, name)]))
  return analysis.hits.map((hit, index) => {
    const isOwn = hit.lexicon === ownLexicon
    const at = (isOwn ? own : compared)?.get(hit) ?? 0
    const lane = at === 0 ? null : `l${String(at)}`
    const classes = isOwn
      ? // There are so many of them that their element alone says what they are.
        (lane ?? '')
      : [lexiconOf.get(hit.lexicon) ?? '', layerOf.get(`${hit.lexicon}.${hit.category}`), lane]
          .filter((name) => name !== null && name !== undefined)
          .join(' ')
    return markOf(hit, { tag: isOwn ? 'i' : 'u', classes, note: notes.hits[index] ?? null })
  })
}

const around = (spans: readonly (Span | null)[]): Span | null => {
  const known = spans.filter((span) => span !== null)
  if (known.length === 0) return null
  return {
    start: Math.min(...known.map(({ start }) => start)),
    end: Math.max(...known.map(({ end }) => end)),
  }
}

/** Everything to show in a document's text. */
export const marksOf = (
  model: ReportModel,
  { analysis }: Entry,
  notes: NoteNumbers,
): readonly Mark[] => [
  ...analysis.sentences.map((sentence): Mark => ({
    start: sentence.start,
    end: sentence.end,
    tag: 'span',
    classes: sentenceClasses(sentence),
    note: notes.sentences.get(sentence.index) ?? null,
    sentence: sentence.index,
    thesis: sentence.thesisRank,
  })),
  ...analysis.stances.flatMap(({ subject, predicate, stance }, index): readonly Mark[] => {
    const span = around([subject, predicate])
    const note = notes.stances[index] ?? null
    return span === null ? [] : [markOf(span, { tag: 'span', classes: `st ${stance}`, note })]
  }),
  ...analysis.negations.flatMap(({ cue, scope }, index): readonly Mark[] => {
    const note = notes.negations[index] ?? null
    return [
      markOf(scope, { tag: 'span', classes: 'neg', note }),
      markOf(cue, { tag: 'b', classes: 'neg', note }),
    ]
  }),
  ...hitMarks(model, analysis, notes),
]
