import type { Span } from '@contend/ingest'
import type { Token } from '../text/token.ts'

/** Tags of what may stand in a noun phrase. */
const IN_NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'])
const LINKS = new Set(["'", "'s", '-', '%'])
const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their', 'whose'])

/** Tags of what may head a noun phrase. */
export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM'])

/** Words that open an embedded question or a free relative clause. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'what who which whose whom how why where when whether whatever whoever'.split(' '),
)

/** Whether a token is one of my, our, your and so on. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && POSSESSIVES.has(token.key)

const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.key !== 'that' &&
  !QUESTION_WORDS.has(token.key) &&
  (IN_NOUN_PHRASE.has(token.pos) || LINKS.has(token.key) || POSSESSIVES.has(token.key))

/** Whether a determiner stands at an index that nothing but a quantifier can stand before: "all the rest". */
const opensPhrase = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.pos !== 'DET' && !isPossessive(token)) return false
  return !/^(?:all|both|half|such|'s)$/u.test(tokens[at - 1]?.key ?? '')
}

/** Index of the first token of the noun phrase that ends with the token at `head`. */
export const phraseStart = (tokens: readonly Token[], head: number): number => {
  let first = head
  while (first > 0 && isInside(tokens[first - 1]) && !opensPhrase(tokens, first)) first--
  return first
}

/** From the first of some tokens to the end of the last, `null` when there are none. */
export const spanOf = (tokens: readonly Token[], first: number, behind: number): Span | null => {
  const [start, end] = [tokens[first]?.start, tokens[behind - 1]?.end]
  return behind <= first || start === undefined || end === undefined ? null : { start, end }
}

/** Index behind the noun phrase that starts with the token at `from`, or `from` if none does. */
export const phraseEnd = (tokens: readonly Token[], from: number): number => {
  let behind = from
  while (isInside(tokens[behind]) && (behind === from || !opensPhrase(tokens, behind))) behind++
  return behind
}

/** Whether a token opens a quotation. */
export const opensQuotation = (token: Token | undefined): boolean =>
  token !== undefined && /^["“«„‘]$/u.test(token.key)

/** Whether a token closes a quotation; a single mark, folded to an apostrophe, has a stop before it. */
export const closesQuotation = (tokens: readonly Token[], at: number): boolean => {
  const key = tokens[at]?.key ?? ''
  return /^["”»]$/u.test(key) || (key === "'" && /^[.,!?…]$/u.test(tokens[at - 1]?.key ?? ''))
}
