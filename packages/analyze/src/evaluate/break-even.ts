import type { TieGroup } from './tie-groups.ts'

/**
 * Macro-F1 when as many units are called claims as there are claims, best scores first: precision and
 * recall are then equal, and no threshold is needed. Ties at the border count as the expectation over
 * random order. `null` unless there are both claims and other units.
 */
export const breakEvenMacroF1 = (groups: readonly TieGroup[]): number | null => {
  const size = groups.reduce((sum, group) => sum + group.size, 0)
  const claims = groups.reduce((sum, group) => sum + group.claims, 0)
  if (claims === 0 || claims === size) return null
  let [called, right] = [0, 0]
  for (const group of groups) {
    const taken = Math.min(group.size, claims - called)
    if (taken <= 0) break
    right += (group.claims * taken) / group.size
    called += taken
  }
  const wrong = claims - right
  const others = size - claims
  return (right / claims + (others - wrong) / others) / 2
}
