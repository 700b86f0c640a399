import type { ClaimPair, PropositionInfo } from '@contend/analyze'

/** Pairs on one proposition; on `null` those that were compared by their words. */
export interface PairGroup {
  readonly proposition: PropositionInfo | null
  readonly pairs: readonly ClaimPair[]
}

/** Pairs by proposition in the order of the propositions, those on none last; the order within is kept. */
export const pairGroups = (
  pairs: readonly ClaimPair[],
  propositions: readonly PropositionInfo[],
): readonly PairGroup[] =>
  [...propositions, null]
    .map((proposition) => ({
      proposition,
      pairs: pairs.filter((pair) => pair.proposition === (proposition?.id ?? null)),
    }))
    .filter((group) => group.pairs.length > 0)

/**
 * How many of each group are taken when one after the other is asked in turn, until there are `most`.
 *
 * @param sizes how many each has
 */
export const takenInTurn = (sizes: readonly number[], most: number): readonly number[] => {
  const taken = sizes.map(() => 0)
  let left = Math.min(
    most,
    sizes.reduce((sum, size) => sum + size, 0),
  )
  while (left > 0) {
    for (const [index, size] of sizes.entries()) {
      const before = taken[index] ?? 0
      if (left === 0 || before >= size) continue
      taken[index] = before + 1
      left -= 1
    }
  }
  return taken
}
