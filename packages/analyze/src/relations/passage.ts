import { isHeading, isRejected, isReported, isTarget, type ArgumentUnit } from './argument-unit.ts'
import type { Similarity } from './content-words.ts'

/** The units of a document with what the rules look up in them. */
export interface Passage {
  readonly units: readonly ArgumentUnit[]
  readonly similarity: Similarity
}

/** What two units share, 0 to 1. */
export const sharedBy = ({ similarity }: Passage, a: ArgumentUnit, b: ArgumentUnit): number =>
  similarity.between(a.lemmas, b.lemmas)

/** Whether two units stand in the same paragraph or list item. */
export const inOneBlock = (a: ArgumentUnit, b: ArgumentUnit): boolean =>
  a.labels.blockIndex === b.labels.blockIndex

/** Whether a claim can be what a unit of running text argues for: one of the same side, and no heading. */
export const isOpenTo = (from: ArgumentUnit, to: ArgumentUnit): boolean =>
  from !== to && isTarget(to) && !isHeading(to) && isRejected(from) === isRejected(to)

/** How many units a connective reaches back. */
const REACH = 4

/**
 * The claim that a connective at the opening of a unit points back to: of the last four units of its
 * section the one that shares most with it, where an earlier one must share clearly more.
 */
export const claimBefore = (passage: Passage, from: ArgumentUnit): ArgumentUnit | null => {
  let best: ArgumentUnit | null = null
  let most = 0
  for (let at = from.at - 1; at >= Math.max(0, from.at - REACH); at--) {
    const unit = passage.units[at]
    if (unit?.section !== from.section) break
    if (!isOpenTo(from, unit)) continue
    const cost = isReported(unit) && !isReported(from) ? DISTANCE_COST : 0
    const share = sharedBy(passage, from, unit) - DISTANCE_COST * (from.at - at) - cost
    if (best === null || share > most) {
      best = unit
      most = share
    }
  }
  return best
}

/** What a claim one unit further away must share more to be preferred. */
const DISTANCE_COST = 0.1
