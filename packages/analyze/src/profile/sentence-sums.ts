import type { Hit } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import type { UnitAmounts } from '../statistics/unit-draws.ts'
import { sentenceSums } from './measures.ts'
import type { ProfilePlan } from './profile-plan.ts'
import type { PlaceSums, SumNumbers } from './sum-numbers.ts'

/** A sentence that counts, with the hits in it, those of one place one behind the other. */
export interface SentenceWithHits {
  readonly sentence: Sentence
  readonly hits: readonly Hit[]
}

/** Which labels stand for words that are added up. */
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

/** What the sentences of a document add to sums, by the number of the sum. */
export interface SumLists {
  readonly of: (sum: number) => UnitAmounts
  /** Sums of weights of which one is not 1. */
  readonly weighted: ReadonlySet<number>
}

const NOTHING: UnitAmounts = []

/** Lists of amounts, a unit after another. */
const listsInOrder = () => {
  const lists: ([unit: number, amount: number][] | null)[] = []
  const add = (sum: number, unit: number, amount: number): void => {
    // An array with gaps in it is slow.
    while (lists.length <= sum) lists.push(null)
    const list = (lists[sum] ??= [])
    const last = list.at(-1)
    if (last?.[0] === unit) last[1] += amount
    else list.push([unit, amount])
  }
  return { add, of: (sum: number): UnitAmounts => lists[sum] ?? NOTHING }
}

const isSamePlace = (a: Hit, b: Hit | undefined): boolean => a.start === b?.start && a.end === b.end

/** The largest weight of several hits at one place, for each of the sums that any of them belongs to. */
const largestWeights = (
  hits: readonly Hit[],
  { ofPlace }: SumNumbers,
): ReadonlyMap<PlaceSums, number> => {
  const weights = new Map<PlaceSums, number>()
  for (const hit of hits) {
    for (const sums of ofPlace(hit))
      weights.set(sums, Math.max(hit.weight, weights.get(sums) ?? hit.weight))
  }
  return weights
}

/** Tells of the sums that the places of a sentence belong to, each with the weight of the place. */
const eachPlace = (
  hits: readonly Hit[],
  numbers: SumNumbers,
  add: (sums: PlaceSums, weight: number) => void,
): void => {
  let from = 0
  for (const [at, hit] of hits.entries()) {
    if (isSamePlace(hit, hits[at + 1])) continue
    if (from === at) for (const sums of numbers.ofPlace(hit)) add(sums, hit.weight)
    else
      for (const [sums, weight] of largestWeights(hits.slice(from, at + 1), numbers))
        add(sums, weight)
    from = at + 1
  }
}

/** What sentences add to the sums of a scope. A hit has a voice of its own: it may be within the scope where its sentence is not, and the other way round. */
export const sumLists = (
  sentences: readonly SentenceWithHits[],
  { includes }: Scope,
  { numbers, sentenceNumbers }: ProfilePlan,
): SumLists => {
  const { add, of } = listsInOrder()
  const weighted = new Set<number>()
  for (const [unit, { sentence, hits }] of sentences.entries()) {
    if (includes(sentence)) {
      for (const [at, sum] of sentenceNumbers.entries()) {
        const amount = sentenceSums[at]?.of(sentence) ?? 0
        if (amount !== 0) add(sum, unit, amount)
      }
    }
    eachPlace(hits.filter(includes), numbers, (sums, weight) => {
      add(sums.places, unit, 1)
      if (sentence.claim === true) add(sums.inClaims, unit, 1)
      add(sums.weights, unit, weight)
      if (weight !== 1) weighted.add(sums.weights)
    })
  }
  return { of, weighted }
}
