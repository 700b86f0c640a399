import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'

/** Verbs of saying that leave open what the author does not say. */
const SAYING = new Set('say claim argue suggest assert imply pretend propose'.split(' '))
/** "We should not say that …" denies it. */
const MODALS = new Set("would should must can ca could ought 'd".split(' '))
/** wink cuts no "I'm" and "I'd". */
const FIRST_PERSONS = /^(?:i|we)(?:'(?!d)|$)/
const NEGATIONS = new Set(['not', "n't"])
/** Tokens before the negation among which its subject stands. */
const SUBJECT_TOKENS = 3

/** "This is not to say that …" */
const isInfinitive = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb - 1]?.key === 'to' &&
  NEGATIONS.has(tokens[verb - 2]?.key ?? '') &&
  tokens[verb - 3]?.lemma === 'be'

/**
 * Whether a token is a verb of what the author says he does not say, right behind the negation or its "to": "we do not claim
 * that …", "this is not to say that …".
 */
export const isDisclaimer = (sentence: ParsedSentence, verb: number): boolean => {
  const { tokens } = sentence
  const { lemma = '', pos = '' } = tokens[verb] ?? {}
  if (!SAYING.has(lemma) || pos !== 'VERB') return false
  if (isInfinitive(tokens, verb)) return true
  const negator = sentence.lexical.argument('negators').find(({ tokenEnd }) => tokenEnd === verb)
  if (negator === undefined) return false
  const before = tokens.slice(Math.max(0, negator.tokenStart - SUBJECT_TOKENS), negator.tokenEnd)
  return (
    before.some(({ key }) => FIRST_PERSONS.test(key)) && !before.some(({ key }) => MODALS.has(key))
  )
}
