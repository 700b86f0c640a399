import { compareCodeUnits } from '@contend/ingest/text'
import type { CausedHit } from './document-diff.ts'
import type { HitDifference } from './run-diff.ts'

/** Counts of hits gained and lost, by entry and reason. */
export interface HitSums {
  /** Adds those of one document. */
  readonly add: (hits: readonly CausedHit[]) => void
  /** Most hits first. */
  readonly result: () => readonly HitDifference[]
}

type Sum = { -readonly [Name in keyof HitDifference]: HitDifference[Name] }

const emptySum = ({ hit, why }: CausedHit): Sum => ({
  lexicon: hit.lexicon,
  category: hit.category,
  entry: hit.entry,
  gained: 0,
  lost: 0,
  documents: 0,
  why,
  quoteBefore: null,
  quoteAfter: null,
})

const nameOf = ({ hit: { lexicon, category, entry }, why }: CausedHit): string =>
  [lexicon, category, entry, ...why].join('\n')

const inOrder = (a: Sum, b: Sum): number =>
  b.gained + b.lost - a.gained - a.lost ||
  compareCodeUnits(a.lexicon, b.lexicon) ||
  compareCodeUnits(a.category, b.category) ||
  compareCodeUnits(a.entry, b.entry) ||
  compareCodeUnits(a.why.join('\n'), b.why.join('\n'))

/** Sums hits document by document, so that none but the first of each kind is kept. */
export const sumHits = (): HitSums => {
  const sums = new Map<string, Sum>()
  return {
    add: (hits) => {
      const seen = new Set<Sum>()
      for (const hit of hits) {
        const name = nameOf(hit)
        const sum = sums.get(name) ?? emptySum(hit)
        sums.set(name, sum)
        if (hit.change === 'gained') sum.gained += 1
        else sum.lost += 1
        sum.quoteBefore ??= hit.quoteBefore
        sum.quoteAfter ??= hit.quoteAfter
        if (!seen.has(sum)) sum.documents += 1
        seen.add(sum)
      }
    },
    result: () => [...sums.values()].toSorted(inOrder),
  }
}
