import type { ContrastRule } from '../contrasts/contrast-rule.ts'
import { CREED } from './creed.ts'
import { MEANS } from './means.ts'
import { MOVES } from './moves.ts'
import { NECESSITY } from './necessity.ts'
import { QUALITY } from './quality.ts'
import { FIRST, LAST, UNSURPASSED } from './ranked.ts'

/** Ways to say that a thing decides without a predicate that says so, in the order they are tried. */
export const SUPPORT_RULES: readonly ContrastRule[] = [
  NECESSITY,
  UNSURPASSED,
  FIRST,
  LAST,
  CREED,
  QUALITY,
  MEANS,
  MOVES,
]
