import type { Span } from '@contend/ingest'
import { signsOf } from '../../text/pattern-signs.ts'
import type { Token } from '../../text/token.ts'
import type { Cue, CueContext, Evidence } from '../cue.ts'

/** A set of words, from one string with spaces between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** The place of a token; `null` for none. */
export const spanOf = (token: Token | null | undefined): Evidence =>
  token === undefined || token === null ? null : { start: token.start, end: token.end }

/** The place from the first of two tokens to the end of the second. */
export const fromTo = (first: Token, last: Token): Span => ({ start: first.start, end: last.end })

/** A cue that gives the place it fires at. */
export const cue = (
  name: string,
  reason: string,
  find: (context: CueContext) => Evidence,
): Cue => ({ name, reason, find })

/** A cue of the sentence as such. */
export const whole = (name: string, reason: string, holds: (context: CueContext) => boolean): Cue =>
  cue(name, reason, (context) => (holds(context) ? 'whole' : null))

/** A cue that fires at the first word of which `test` holds. */
export const token = (name: string, reason: string, test: (token: Token) => boolean): Cue =>
  cue(name, reason, ({ words }) => spanOf(words.find(test)))

/** A cue that cannot fire without one of some words. */
export const among = (words: string, one: Cue): Cue => ({ ...one, words: wordSet(words) })

/** A cue that fires at the first of some words of which `test` holds. */
export const tokenAmong = (
  name: string,
  reason: string,
  words: string,
  test: (token: Token) => boolean,
): Cue => {
  const set = wordSet(words)
  return among(
    words,
    token(name, reason, (each) => set.has(each.key) && test(each)),
  )
}

/** A cue that fires at the first word of a closed class. */
export const word = (name: string, reason: string, words: string): Cue =>
  tokenAmong(name, reason, words, () => true)

const withSigns = (expression: RegExp, one: Cue): Cue => {
  const signs = signsOf(expression)
  return signs === null ? one : { ...one, signs }
}

/** A cue of every sentence that a pattern matches as written. */
export const wholePattern = (name: string, reason: string, expression: RegExp): Cue =>
  withSigns(
    expression,
    whole(name, reason, ({ sentence }) => expression.test(sentence.text)),
  )

/** A cue that fires where a pattern matches the sentence as written. */
export const pattern = (name: string, reason: string, expression: RegExp): Cue =>
  withSigns(
    expression,
    cue(name, reason, ({ sentence }) => {
      const match = expression.exec(sentence.text)
      if (match === null) return null
      const start = sentence.start + match.index
      return { start, end: start + match[0].length }
    }),
  )
