import { isComparative } from '../text/graded.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'

/** Degrees that make the first of two things compared the smaller. */
const SMALLER = new Set(
  'less smaller fewer narrower lesser slighter shallower weaker worse lower'.split(' '),
)
/** How many tokens before "than" its degree may stand: "more important than". */
const DEGREE_TOKENS = 3

/** A degree that a "than" belongs to. */
export interface Comparative {
  readonly token: Token
  /** Index of the degree. */
  readonly at: number
  readonly isSmaller: boolean
}

/**
 * The degree that a "than" at an index belongs to; `null` where none stands close before it.
 * @param reach how many tokens before "than" it may stand
 */
export const comparativeBefore = (
  { tokens }: ParsedSentence,
  than: number,
  reach: number = DEGREE_TOKENS,
): Comparative | null => {
  for (let at = than - 1; at >= 0 && than - at <= reach; at--) {
    const token = tokens[at]
    if (token !== undefined && (SMALLER.has(token.key) || isComparative(tokens, at)))
      return { token, at, isSmaller: SMALLER.has(token.key) }
  }
  return null
}
