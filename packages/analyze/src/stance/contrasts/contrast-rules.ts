import { CONFUSED, EACH_OF_TWO, RESERVED, SHARED_ALONE } from './apart.ts'
import { COMPARATIVE } from './comparative.ts'
import { CONNECTIVE, HALF_CONTRAST } from './connective.ts'
import type { ContrastRule } from './contrast-rule.ts'
import { DENIED_EXISTENCE } from './denied-existence.ts'
import { DISCARDED } from './discarded.ts'
import { DOUBTED } from './doubted.ts'
import { DEPENDS, EITHER_WAY } from './either-way.ts'
import { OF_DEGREE, OF_KIND } from './extent.ts'
import { IDENTITY, MORE_THAN, NO_MORE_THAN } from './identity.ts'
import { IN_TURN, IN_TURN_TOO, SAID_OF_BOTH } from './in-turn.ts'
import { LIKENED, LIKENED_IN_VAIN } from './likened.ts'
import { ADDED, EQUAL, OF_BOTH } from './of-both.ts'
import { PARALLEL } from './parallel.ts'
import { NEEDED, SPLIT } from './split.ts'
import { ACROSS, WITHIN } from './spread.ts'
import { AS_AT_HOME, STAYS_PERSON } from './same-person.ts'
import { GONE, STANDING } from './standing.ts'
import { TAUTOLOGY } from './tautology.ts'
import { COMPARED_IN_VAIN, HARD_TO_TELL, TOLD_APART } from './told-apart.ts'
import { APPLIES, FAILS, OTHERWISE, TRANSFER } from './transfer.ts'
import { LISTED_COMPARATIVE, UNDER_HEADING } from './under-heading.ts'
import { NOT_TURNED_INTO, TURNED_INTO } from './turned-into.ts'
import { FORCED, WARNED } from './warned.ts'

/** In the order they are tried; the first that finds something decides. */
export const CONTRAST_RULES: readonly ContrastRule[] = [
  DENIED_EXISTENCE,
  DISCARDED,
  DOUBTED,
  WITHIN,
  ACROSS,
  GONE,
  STANDING,
  EITHER_WAY,
  DEPENDS,
  NEEDED,
  SPLIT,
  CONFUSED,
  COMPARED_IN_VAIN,
  HARD_TO_TELL,
  TOLD_APART,
  FORCED,
  TURNED_INTO,
  NOT_TURNED_INTO,
  STAYS_PERSON,
  AS_AT_HOME,
  SHARED_ALONE,
  OF_DEGREE,
  OF_KIND,
  LIKENED_IN_VAIN,
  LIKENED,
  EQUAL,
  IDENTITY,
  NO_MORE_THAN,
  MORE_THAN,
  TRANSFER,
  APPLIES,
  FAILS,
  OTHERWISE,
  RESERVED,
  WARNED,
  OF_BOTH,
  ADDED,
  CONNECTIVE,
  PARALLEL,
  HALF_CONTRAST,
  COMPARATIVE,
  IN_TURN_TOO,
  SAID_OF_BOTH,
  IN_TURN,
  UNDER_HEADING,
  LISTED_COMPARATIVE,
  EACH_OF_TWO,
  TAUTOLOGY,
]
