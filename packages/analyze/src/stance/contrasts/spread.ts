import { withinBetween } from '../within.ts'
import type { ContrastRule } from './contrast-rule.ts'

const spreadRule = (name: string, denies: boolean): ContrastRule => ({
  name,
  sides: 1,
  denies,
  negatable: false,
  weight: 0.8,
  find: ({ sentence }) => {
    const spread = withinBetween(sentence)
    return spread !== null && spread.isGapLarger === !denies
      ? { start: spread.start, end: spread.end }
      : null
  },
})

/** "There is more variety within B2B than between it and B2C". */
export const WITHIN: ContrastRule = spreadRule('within', true)

/** "They vary more between the two than within either". */
export const ACROSS: ContrastRule = spreadRule('across', false)
