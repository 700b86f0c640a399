import type { ContrastPlace, ContrastRule } from '../contrasts/contrast-rule.ts'
import { ABSENT } from './absent.ts'
import { ADVISED, ADVISED_AGAINST, DISMISSED } from './advised.ts'
import { CLEFT, REASON } from './cleft.ts'
import { CREED } from './creed.ts'
import { MEANS } from './means.ts'
import { MOVES } from './moves.ts'
import { NECESSITY } from './necessity.ts'
import { PASSED_OVER, PREFERRED } from './preferred.ts'
import { LESSER_QUALITY, QUALITY } from './quality.ts'
import { FIRST, LAST, UNSURPASSED } from './ranked.ts'
import { ABOUT, ANSWERED, GROUND, SELLS } from './said-outright.ts'
import { SURPASSED, SURPASSING } from './surpassing.ts'

const DECIDING = 'argument.centrality'

/** A proposition says of its subject that it decides: only then does what is bought by it speak for it. */
const isOfDeciding = ({ proposition }: ContrastPlace): boolean => proposition.for.includes(DECIDING)

const RULES: readonly ContrastRule[] = [
  NECESSITY,
  CLEFT,
  REASON,
  ABSENT,
  UNSURPASSED,
  SURPASSING,
  SURPASSED,
  FIRST,
  LAST,
  CREED,
  QUALITY,
  LESSER_QUALITY,
  PREFERRED,
  PASSED_OVER,
  MEANS,
  MOVES,
  GROUND,
  SELLS,
  ABOUT,
  ANSWERED,
  DISMISSED,
  ADVISED,
  ADVISED_AGAINST,
]

/**
 * Ways to say that a thing decides without a predicate that says so, in the order they are tried. They find nothing where
 * the proposition is of something else.
 */
export const SUPPORT_RULES: readonly ContrastRule[] = RULES.map((rule) => ({
  ...rule,
  find: (place) => (isOfDeciding(place) ? rule.find(place) : null),
}))
