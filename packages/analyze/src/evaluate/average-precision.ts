import type { TieGroup } from './tie-groups.ts'

/**
 * Average precision: mean over the claims of the precision at their rank, 0 to 1. In a group of ties it
 * is the expectation over random order: at place k of a group of g units with h claims stands a claim
 * with probability h/g, and then (k − 1)(h − 1)/(g − 1) claims of the group are expected before it.
 * `null` when there is no claim.
 */
export const averagePrecision = (groups: readonly TieGroup[]): number | null => {
  let [seen, found, sum] = [0, 0, 0]
  for (const { size, claims } of groups) {
    const between = size > 1 ? (claims - 1) / (size - 1) : 0
    if (claims > 0) {
      for (let place = 1; place <= size; place++) {
        sum += ((claims / size) * (found + (place - 1) * between + 1)) / (seen + place)
      }
    }
    seen += size
    found += claims
  }
  return found === 0 ? null : sum / found
}
