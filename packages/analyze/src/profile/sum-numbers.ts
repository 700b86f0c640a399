import { withParents } from '../lexicon/with-parents.ts'
import type { Hit } from '../model/hit.ts'
import { once } from '../statistics/once.ts'
import { claimHitsOf, weightsOf } from './measures.ts'

/** The numbers of what is added up of the places of a category, or of a whole lexicon. */
export interface PlaceSums {
  readonly places: number
  /** The places in claims. */
  readonly inClaims: number
  readonly weights: number
}

/** Numbers from 0 in place of the names of sums, so that no sentence has to make up names. */
export interface SumNumbers {
  readonly of: (name: string) => number
  /** The sums that a place of a hit belongs to: of its category, of those above it, of its lexicon; always the same objects. */
  readonly ofPlace: (hit: Pick<Hit, 'lexicon' | 'category'>) => readonly PlaceSums[]
}

/** Numbers for the sums of any documents, given as their names come up. */
export const sumNumbers = (): SumNumbers => {
  const numbers = new Map<string, number>()
  const of = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  const sumsOf = once((name: string): PlaceSums => ({
    places: of(name),
    inClaims: of(claimHitsOf(name)),
    weights: of(weightsOf(name)),
  }))
  const inLexicon = once((lexicon: string) =>
    once((category: string): readonly PlaceSums[] => [
      ...withParents(category).map((name) => sumsOf(`${lexicon}.${name}`)),
      sumsOf(lexicon),
    ]),
  )
  return { of, ofPlace: ({ lexicon, category }) => inLexicon(lexicon)(category) }
}
