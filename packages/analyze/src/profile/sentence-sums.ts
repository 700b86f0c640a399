import type { Hit } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import { countHits, weighHits } from './count-hits.ts'
import { claimHitsOf, countOf, sentenceSums, weightsOf, type Measure } from './measures.ts'

/** Amounts by the name of the sum they belong to; what is not there is 0. */
export type Sums = ReadonlyMap<string, number>

/** A sentence that counts, with the hits in it. */
export interface SentenceWithHits {
  readonly sentence: Sentence
  readonly hits: readonly Hit[]
}

/** Which labels stand for words that are added up, and what the names of their sums begin with. */
export interface Scope {
  readonly prefix: string
  readonly includes: (labels: Pick<Hit, 'voice' | 'attitude'>) => boolean
}

/** All that counts. */
export const everything: Scope = { prefix: '', includes: () => true }

/** The author's words: quoted and reported text that the author does not make his own is left out. */
export const authors: Scope = {
  prefix: 'author:',
  includes: ({ voice, attitude }) => voice !== 'attributed' || attitude === 'endorses',
}

/**
 * What one sentence adds to the sums of a scope. A hit has a voice of its own: it may be within the scope
 * where its sentence is not, and the other way round.
 */
export const sumsOf = (
  { sentence, hits: all }: SentenceWithHits,
  { prefix, includes }: Scope,
  weighted: ReadonlySet<string>,
): Sums => {
  const sums = new Map<string, number>()
  const put = (name: string, amount: number): void => {
    if (amount !== 0) sums.set(`${prefix}${name}`, amount)
  }
  if (includes(sentence)) for (const { name, of } of sentenceSums) put(countOf(name), of(sentence))
  const hits = all.filter(includes)
  const places = countHits(hits)
  for (const [name, count] of places) {
    put(name, count)
    if (sentence.claim === true) put(claimHitsOf(name), count)
  }
  const weights = weighted.size === 0 ? places : weighHits(hits)
  for (const name of weighted) put(weightsOf(name), weights.get(name) ?? places.get(name) ?? 0)
  return sums
}

/** The sums over all sentences. */
export const addSums = (all: readonly Sums[]): Sums => {
  const totals = new Map<string, number>()
  for (const sums of all) {
    for (const [name, amount] of sums) totals.set(name, (totals.get(name) ?? 0) + amount)
  }
  return totals
}

/** The names of the sums of a measure, in its scope. */
export const namesOf = ({
  own,
  numerator,
  denominator,
}: Measure): { readonly above: string; readonly below: string } => {
  const { prefix } = own ? authors : everything
  return { above: `${prefix}${numerator}`, below: `${prefix}${denominator}` }
}
