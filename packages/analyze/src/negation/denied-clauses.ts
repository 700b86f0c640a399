import type { RawHit } from '../lexicon/match.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { isVerb } from './token-classes.ts'

/** What may follow "wrong", "a myth" and the like for them to deny the clause that comes next. */
const COMPLEMENTISERS = new Set(['that', 'to'])

/**
 * First token of the clause that a rejecting or denying word speaks of: "a myth that …", "wrong to …",
 * "special pleading, suggesting that …"; `null` when no clause follows.
 */
export const clauseAfter = (sentence: ParsedSentence, hit: RawHit): number | null => {
  const { tokens, lexical } = sentence
  const next = tokens[hit.tokenEnd]
  if (next !== undefined && COMPLEMENTISERS.has(next.key)) return hit.tokenEnd
  const verb = next?.key === ',' ? hit.tokenEnd + 1 : hit.tokenEnd
  const says = lexical.argument('attribution.verbs').some(({ tokenStart }) => tokenStart === verb)
  const isParticiple = tokens[verb]?.key.endsWith('ing') === true
  return says && isParticiple && tokens[verb + 1]?.key === 'that' ? verb + 1 : null
}

/** Nouns for what may be thought: "the idea that …". */
const IDEAS = new Set(
  'idea notion claim belief view assumption argument theory suggestion contention premise doctrine assertion'.split(
    ' ',
  ),
)
const LINKS = new Set(['be', 'seem', 'remain', 'sound', 'look'])

/** Tokens of the clause in "the idea that … is a myth" that a rejecting word speaks of; `null` if none. */
export const clauseBefore = (
  sentence: ParsedSentence,
  hit: RawHit,
): { readonly from: number; readonly end: number } | null => {
  const { tokens } = sentence
  const that = tokens.findIndex(
    ({ key }, i) => key === 'that' && i < hit.tokenStart && IDEAS.has(tokens[i - 1]?.lemma ?? ''),
  )
  if (that < 0) return null
  const end = tokens.slice(0, hit.tokenStart).findLastIndex(({ lemma }) => LINKS.has(lemma))
  const clause = tokens.slice(that + 1, end)
  return end > that + 2 && clause.some(isVerb) ? { from: that + 1, end } : null
}
