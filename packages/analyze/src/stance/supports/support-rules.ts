import type { ContrastRule } from '../contrasts/contrast-rule.ts'
import { ABSENT } from './absent.ts'
import { CREED } from './creed.ts'
import { MEANS } from './means.ts'
import { MOVES } from './moves.ts'
import { NECESSITY } from './necessity.ts'
import { PASSED_OVER, PREFERRED } from './preferred.ts'
import { LESSER_QUALITY, QUALITY } from './quality.ts'
import { FIRST, LAST, UNSURPASSED } from './ranked.ts'

/** Ways to say that a thing decides without a predicate that says so, in the order they are tried. */
export const SUPPORT_RULES: readonly ContrastRule[] = [
  NECESSITY,
  ABSENT,
  UNSURPASSED,
  FIRST,
  LAST,
  CREED,
  QUALITY,
  LESSER_QUALITY,
  PREFERRED,
  PASSED_OVER,
  MEANS,
  MOVES,
]
