import type { Draws } from '../../model/comparison.ts'
import type { Counted } from './counted.ts'

/** Additions that all draws, and all relabelings, may cost: about a second each. */
const budget = { bootstrap: 1e8, relabelings: 2e8 }
const most: Draws = { bootstrap: 1000, relabelings: 9999 }
const fewest: Draws = { bootstrap: 200, relabelings: 999 }

/** Most groups that are set against each other in pairs: above, there are too many rows to read. */
export const mostContrasted = 12

const within = (purpose: keyof Draws, cost: number): number =>
  Math.min(
    most[purpose],
    Math.max(fewest[purpose], Math.floor(budget[purpose] / Math.max(1, cost))),
  )

/** Whether the groups are set against each other in pairs: with two the rest of one is the other. */
export const isContrasted = (groups: number): boolean => groups > 2 && groups <= mostContrasted

/**
 * How often to draw: 1,000 times and up to 9,999 relabelings, and fewer, but never below 200 and 999, where
 * the counts are so many that all draws would take more than a fixed number of additions. Depends on the
 * counts and the number of groups alone.
 */
export const drawsFor = ({ cells, documents }: Counted, groups: number): Draws => {
  // Each pair deals the documents of one of its groups.
  const rounds = isContrasted(groups) ? 1 + (groups - 1) / 2 : 1
  const cost = rounds * (documents.columns.length + Math.max(1, groups) * documents.width)
  return {
    bootstrap: within('bootstrap', cells),
    relabelings: within('relabelings', cost),
  }
}
