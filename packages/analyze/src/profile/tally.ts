import type { DocumentAnalysis } from '../model/analysis.ts'

/**
 * Counts of one document or of any number of them. All are integers and merging adds them up, so any
 * partition and order of the documents gives the same tally.
 */
export interface Tally {
  readonly documents: number
  readonly words: number
  readonly sentences: number
  readonly claims: number
  readonly premises: number
  /** Hits by `lexicon.category`, in blocks that count. */
  readonly hits: ReadonlyMap<string, number>
  /** Documents with at least one hit, by `lexicon.category`. */
  readonly documentsWith: ReadonlyMap<string, number>
}

/** The tally of no documents. */
export const emptyTally: Tally = {
  documents: 0,
  words: 0,
  sentences: 0,
  claims: 0,
  premises: 0,
  hits: new Map(),
  documentsWith: new Map(),
}

/** The tally of one document; a document that was not analysed gives the empty one. */
export const tallyOf = (analysis: DocumentAnalysis): Tally => {
  if (analysis.depth === 'none') return emptyTally
  const hits = new Map<string, number>()
  for (const hit of analysis.hits) {
    const block = analysis.sentences[hit.sentence]?.block
    if (block === 'boilerplate' || block === 'caption') continue
    const key = `${hit.lexicon}.${hit.category}`
    hits.set(key, (hits.get(key) ?? 0) + 1)
  }
  const { words, sentences, claims, premises } = analysis.totals
  return {
    documents: 1,
    words,
    sentences,
    claims: claims ?? 0,
    premises: premises ?? 0,
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
  documents: a.documents + b.documents,
  words: a.words + b.words,
  sentences: a.sentences + b.sentences,
  claims: a.claims + b.claims,
  premises: a.premises + b.premises,
  hits: add(a.hits, b.hits),
  documentsWith: add(a.documentsWith, b.documentsWith),
})
