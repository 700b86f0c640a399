import type { Comparison } from '../model/comparison.ts'

/**
 * How many pairs of claims of different documents were found, for two documents one of each relation on each proposition, and
 * how many of them are listed.
 */
export interface PairTotals {
  readonly found: number
  readonly listed: number
}

/** All pairs, and those that contradict each other: those listed, and those left out because of the limit. */
export const pairTotals = ({
  pairs,
  pairing,
}: Pick<Comparison, 'pairs' | 'pairing'>): Readonly<
  Record<'all' | 'contradicting', PairTotals>
> => {
  const totalsOf = (includes: (relation: string) => boolean): PairTotals => {
    const listed = pairs.filter(({ relation }) => includes(relation)).length
    let found = listed
    for (const { relation, documentPairs } of pairing.leftOut) {
      if (includes(relation)) found += documentPairs
    }
    return { found, listed }
  }
  return {
    all: totalsOf(() => true),
    contradicting: totalsOf((relation) => relation === 'contradict'),
  }
}
