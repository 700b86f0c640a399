import type { Token } from '../text/token.ts'
import { isComma, isLimit, isVerb } from './token-classes.ts'

/** Auxiliaries behind which a verb stands in its bare form. */
const BARE_BEHIND = new Set(
  'do does did can could will would shall should may might must ca wo'.split(' '),
)
const NOT_FINITE = new Set(['be', 'been', 'being', 'have', 'do'])

const isParticiple = (token: Token): boolean => token.key.endsWith('ing')

/** "Works", "worked", "is": a verb that by its form cannot follow "does not". */
export const isInflected = (token: Token): boolean =>
  token.pos === 'AUX'
    ? !NOT_FINITE.has(token.key)
    : isVerb(token) && token.key !== token.lemma && !isParticiple(token)

/** The verb that the negated predicate stands on, in its bare form behind "does not"; `null` if none. */
const isBareVerbPhrase = (tokens: readonly Token[], from: number): boolean => {
  // The cue is at most three tokens long: "does | n't", "did | not really".
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    if (BARE_BEHIND.has(tokens[i]?.key ?? '')) return true
    if (isComma(tokens[i]) || isLimit(tokens[i])) return false
  }
  return false
}

/**
 * Whether "and" at token `at` joins a predicate of its own to the negated one, so that the negation
 * ends there: "They bought no rope and sold string", "It does not grow and remains slow". In "do not
 * wait and hope" the second verb is negated too.
 */
export const startsPredicate = (
  tokens: readonly Token[],
  at: number,
  { from }: { readonly from: number },
): boolean => {
  const next = tokens[at + 1]
  const verb = next?.pos === 'ADV' ? tokens[at + 2] : next
  if (verb === undefined || !isVerb(verb) || !isInflected(verb)) return false
  const verbs = tokens.slice(from, at).filter(isVerb)
  return verbs.every(isParticiple) || isBareVerbPhrase(tokens, from)
}
