import { COMPARATIVE } from './comparative.ts'
import { CONNECTIVE, HALF_CONTRAST } from './connective.ts'
import type { ContrastRule } from './contrast-rule.ts'
import { DENIED_EXISTENCE } from './denied-existence.ts'
import { DISCARDED } from './discarded.ts'
import { EITHER_WAY } from './either-way.ts'
import { IDENTITY } from './identity.ts'
import { IN_TURN, IN_TURN_TOO, SAID_OF_BOTH } from './in-turn.ts'
import { LIKENED } from './likened.ts'
import { PARALLEL } from './parallel.ts'
import { TAUTOLOGY } from './tautology.ts'
import { LISTED_COMPARATIVE, UNDER_HEADING } from './under-heading.ts'

/** In the order they are tried; the first that finds something decides. */
export const CONTRAST_RULES: readonly ContrastRule[] = [
  DENIED_EXISTENCE,
  DISCARDED,
  EITHER_WAY,
  LIKENED,
  CONNECTIVE,
  IDENTITY,
  PARALLEL,
  HALF_CONTRAST,
  COMPARATIVE,
  IN_TURN_TOO,
  SAID_OF_BOTH,
  IN_TURN,
  UNDER_HEADING,
  LISTED_COMPARATIVE,
  TAUTOLOGY,
]
