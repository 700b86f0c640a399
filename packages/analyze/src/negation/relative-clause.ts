import type { Token } from '../text/token.ts'
import { isInflected } from './coordination.ts'
import { isComma, isLimit } from './token-classes.ts'

const RELATIVES = new Set(['that', 'who', 'which'])
/** How far before its cue a relative clause may start: "who really do not". */
const OPENING_TOKENS = 4

const isNominal = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN'

/** Whether the cue that ends before `from` stands in a clause that is said of a noun. */
const isInRelative = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from - 1; i > 0 && i >= from - OPENING_TOKENS; i--) {
    if (isComma(tokens[i]) || isLimit(tokens[i])) return false
    if (RELATIVES.has(tokens[i]?.key ?? '')) return isNominal(tokens[i - 1])
    const isSubject = tokens[i]?.key === 'nobody' || tokens[i]?.key === 'nothing'
    if (isSubject && isNominal(tokens[i - 1])) return true
  }
  return false
}

/**
 * "A form that nobody reads | is a wall": whether token `i` is the verb of the noun that a negated
 * relative clause is said of.
 */
export const endsRelative = (tokens: readonly Token[], i: number, from: number): boolean => {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (token === undefined || before === undefined || i <= from) return false
  const hasVerb = tokens.slice(from, i).some(({ pos }) => pos === 'VERB' || pos === 'ADJ')
  const opensClause = /^(?:AUX|PRON|PART|DET|CCONJ|SCONJ)$/u.test(before.pos)
  return isInflected(token) && hasVerb && !opensClause && isInRelative(tokens, from)
}
