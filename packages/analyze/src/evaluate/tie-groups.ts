import { weightOf } from './judged-unit.ts'
import type { DocumentWeights, JudgedUnit } from './judged-unit.ts'

/** Units that share a score: how many there are, and how many of them are claims. */
export interface TieGroup {
  readonly size: number
  readonly claims: number
}

/** A ranking as groups of equal scores, from units with the best scores first. */
export const tieGroups = (
  ranked: readonly JudgedUnit[],
  weights: DocumentWeights = null,
): readonly TieGroup[] => {
  const groups: TieGroup[] = []
  let [size, claims] = [0, 0]
  ranked.forEach((unit, index) => {
    const times = weightOf(unit, weights)
    size += times
    if (unit.gold) claims += times
    if (ranked[index + 1]?.score === unit.score) return
    if (size > 0) groups.push({ size, claims })
    size = 0
    claims = 0
  })
  return groups
}
