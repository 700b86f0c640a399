import type { ArgumentUnit } from './argument-unit.ts'

/** Whether a sentence denies: an odd number of its negations, denials and rejections. */
export const denies = ({ context }: ArgumentUnit): boolean => {
  const { sentence, negations } = context
  const denials = sentence.lexical.argument('denial').length
  const rejections = sentence.lexical.argument('rejection').length
  return (negations.length + denials + rejections) % 2 === 1
}

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
