import type { ClaimFact, ToldClaim } from './claim-facts.ts'

/** Most bytes of claims that a page holds, so that browsers open it at once. */
export const roomForClaims = 5_000_000

/** Claims of a document that come before better ones of others, where there is not room for all. */
const firstOfEach = 3

/** Upper bound of what a claim takes beside its quote and its speaker, in bytes. */
const besides = 48

/** The best claims of every document in turn, then the best of all. */
const byTurn = (a: ClaimFact, b: ClaimFact): number =>
  Math.min(a.rank, firstOfEach + 1) - Math.min(b.rank, firstOfEach + 1) || b.score - a.score

/** The claims for which there is room, in order of turn. @param room in bytes */
export const claimsThatFit = (
  claims: Iterable<ClaimFact>,
  room: number,
): ReadonlySet<ClaimFact> => {
  const kept = new Set<ClaimFact>()
  let left = room
  for (const claim of [...claims].sort(byTurn)) {
    left -= besides + claim.bytes
    if (left < 0) break
    kept.add(claim)
  }
  return kept
}

/**
 * Keeps what is told of the claims for which there is room, and of no more than twice as many.
 *
 * @param room in bytes
 */
export const createToldClaims = (
  room: number,
): {
  /** Adds the claims of a document; one after the other in the order of the run. */
  readonly add: (claims: readonly (readonly [claim: ClaimFact, told: ToldClaim])[]) => void
  readonly told: ReadonlyMap<ClaimFact, ToldClaim>
} => {
  const told = new Map<ClaimFact, ToldClaim>()
  let bytes = 0
  const makeRoom = (): void => {
    const kept = claimsThatFit(told.keys(), room)
    bytes = 0
    for (const claim of told.keys()) {
      if (kept.has(claim)) bytes += claim.bytes
      else told.delete(claim)
    }
  }
  return {
    add: (claims) => {
      for (const [claim, each] of claims) {
        told.set(claim, each)
        bytes += claim.bytes
      }
      if (bytes > 2 * room) makeRoom()
    },
    told,
  }
}
