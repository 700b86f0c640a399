import type { Token } from '../text/token.ts'

const LIMITS = new Set([';', ':', '(', ')', '—', '–', '?', '!', '؛', '؟'])
const COMMAS = new Set([',', '،'])
const ENDINGS = new Set(['.', '!', '?', '…', '؟', '...'])
const QUOTES = new Set(['"', '“', '”', '«', '»'])
const VERBS = new Set(['VERB', 'AUX'])
const SUBJECTS = new Set(['PRON', 'PROPN', 'NOUN', 'DET', 'ADJ', 'NUM'])
/** How far behind a conjunction a new clause must show its verb. */
const NEW_CLAUSE_TOKENS = 6

/** A colon, semicolon, bracket, dash or question mark. */
export const isLimit = (token: Token | undefined): boolean => LIMITS.has(token?.key ?? '')

/** A comma of any script. */
export const isComma = (token: Token | undefined): boolean => COMMAS.has(token?.key ?? '')

/** A mark that may end a sentence. */
export const isEnding = (token: Token | undefined): boolean => ENDINGS.has(token?.key ?? '')

/** A double quotation mark, opening or closing. */
export const isQuote = (token: Token | undefined): boolean => QUOTES.has(token?.key ?? '')

/** A verb or auxiliary, by its tag. */
export const isVerb = (token: Token | undefined): boolean => VERBS.has(token?.pos ?? '')

/**
 * Whether a clause of its own starts at a token: words of a subject and then a verb. "Firms always win"
 * is one, "luck" is none.
 */
export const startsClause = (tokens: readonly Token[], from: number): boolean => {
  let subject = false
  for (const token of tokens.slice(from, from + NEW_CLAUSE_TOKENS)) {
    if (isLimit(token) || isComma(token)) return false
    if (isVerb(token)) return subject
    if (SUBJECTS.has(token.pos)) subject = true
    else if (token.pos !== 'ADV' && token.pos !== 'PUNCT') return false
  }
  return false
}
