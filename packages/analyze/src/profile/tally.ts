import type { DocumentAnalysis } from '../model/analysis.ts'
import { counts } from '../text/parsed-sentence.ts'
import { countHits } from './count-hits.ts'

/**
 * Counts of one document or of any number of them. All are integers and merging adds them up, so any
 * partition and order of the documents gives the same tally.
 */
export interface Tally {
  /** Words by language: a lexicon speaks of the words of its own languages only. */
  readonly words: ReadonlyMap<string, number>
  /** Places by `lexicon.category`, in blocks that count; a category holds those below it. */
  readonly hits: ReadonlyMap<string, number>
  /** Documents with at least one hit, by `lexicon.category`. */
  readonly documentsWith: ReadonlyMap<string, number>
}

/** The tally of no documents. */
export const emptyTally: Tally = { words: new Map(), hits: new Map(), documentsWith: new Map() }

/** The tally of one document; a document that was not analysed gives the empty one. */
export const tallyOf = (analysis: DocumentAnalysis): Tally => {
  if (analysis.depth === 'none') return emptyTally
  const hits = countHits(
    analysis.hits.filter((hit) => {
      const sentence = analysis.sentences[hit.sentence]
      return sentence !== undefined && counts(sentence)
    }),
  )
  return {
    words: new Map([[analysis.document.language, analysis.totals.words]]),
    hits,
    documentsWith: new Map([...hits.keys()].map((key) => [key, 1])),
  }
}

const add = (
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const sum = new Map(a)
  for (const [key, count] of b) sum.set(key, (sum.get(key) ?? 0) + count)
  return sum
}

/** The tally of both together. */
export const mergeTallies = (a: Tally, b: Tally): Tally => ({
  words: add(a.words, b.words),
  hits: add(a.hits, b.hits),
  documentsWith: add(a.documentsWith, b.documentsWith),
})
