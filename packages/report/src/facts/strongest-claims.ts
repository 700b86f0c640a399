import { createBestFinder, type Best, type BestFinder } from '../ranked-claims.ts'
import type { ClaimFact } from './claim-facts.ts'

/** Most claims that a list of the strongest shows. */
export const mostStrongest = 25

const byScore = (a: ClaimFact, b: ClaimFact): number => b.score - a.score

/** The claims with the highest scores, and how many claims there are. */
export interface StrongestClaims {
  readonly ofAll: () => Best<ClaimFact>
  readonly ofGroup: (group: string) => Best<ClaimFact>
}

/** Finds them among the claims of documents that come in the order of the run. */
export interface StrongestFinder extends StrongestClaims {
  /** @param group of the document; `null` for none */
  readonly add: (claims: readonly ClaimFact[], group: string | null) => void
}

const createFinder = (): BestFinder<ClaimFact> => createBestFinder(byScore, mostStrongest)

/** A finder that has found none. */
export const createStrongestFinder = (): StrongestFinder => {
  const all = createFinder()
  const groups = new Map<string, BestFinder<ClaimFact>>()
  return {
    add: (claims, group) => {
      claims.forEach(all.add)
      if (group === null) return
      const finder = groups.get(group) ?? createFinder()
      groups.set(group, finder)
      claims.forEach(finder.add)
    },
    ofAll: all.found,
    ofGroup: (group) => groups.get(group)?.found() ?? { best: [], all: 0 },
  }
}
