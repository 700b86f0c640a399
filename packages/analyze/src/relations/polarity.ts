import { reversalsIn } from '../negation/reversals.ts'
import type { ArgumentUnit } from './argument-unit.ts'

const TURNING = ['denial', 'rejection'] as const

/** How often a sentence denies or rejects: claims that say the same do it equally often. */
export const reversals = ({ context }: ArgumentUnit): number =>
  reversalsIn(context.sentence, context.negations, TURNING).length

/** Whether a sentence denies: it turns round an odd number of times. */
export const denies = (unit: ArgumentUnit): boolean => reversals(unit) % 2 === 1

/** Whether two sentences are on opposite sides of a proposition, on the same one, or share none. */
export const sidesOf = (a: ArgumentUnit, b: ArgumentUnit): 'opposite' | 'same' | 'unknown' => {
  let found: 'opposite' | 'same' | 'unknown' = 'unknown'
  for (const [proposition, side] of a.sides) {
    const other = b.sides.get(proposition)
    if (other === undefined) continue
    if (other !== side) return 'opposite'
    found = 'same'
  }
  return found
}
