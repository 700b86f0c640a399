import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { tokenRange } from './relation-words.ts'
import { segmentAt, type Segment } from './segments.ts'

/** How the author keeps a difference or likeness at arm's length. */
export type Doubt = 'alleged' | 'wearied'

/** How many tokens may stand between "the supposed" and the noun it is said of. */
const MODIFIER_TOKENS = 2
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'CCONJ', 'PUNCT'])
const OPENING_QUOTE = /^["“‘'«]$/u
const CLOSING_QUOTE = /^["”’'»]$/u

/** "The supposed gap", "their “differences”": the noun is not granted. */
const isAlleged = (sentence: ParsedSentence, hit: Span): boolean => {
  const { tokens, lexical } = sentence
  const { first, last } = tokenRange(sentence, hit)
  const before = tokens[first - 1]?.key ?? ''
  const after = tokens[last + 1]?.key ?? ''
  if (first === last && OPENING_QUOTE.test(before) && CLOSING_QUOTE.test(after)) return true
  return lexical.argument('allegation').some(({ tokenEnd }) => {
    const gap = tokens.slice(tokenEnd, first)
    return (
      tokenEnd <= first &&
      gap.length <= MODIFIER_TOKENS &&
      gap.every(({ pos }) => MODIFIERS.has(pos))
    )
  })
}

/** "I am tired of hearing that they differ": who has had enough of it does not hold it. */
const isWearied = (sentence: ParsedSentence, hit: Span, segments: readonly Segment[]): boolean =>
  sentence.lexical.argument('discarding.wearying').some((words) => {
    if (words.end > hit.start) return false
    const gap = sentence.tokens.filter(({ start, end }) => start >= words.end && end <= hit.start)
    return (
      segmentAt(segments, words.start) === segmentAt(segments, hit.start) &&
      !gap.some(({ key }) => /^[;:]$/u.test(key))
    )
  })

/** What doubt stands on a word of difference or likeness; `null`: none. */
export const doubtOn = (
  sentence: ParsedSentence,
  hit: Span,
  segments: readonly Segment[],
): Doubt | null => {
  if (isAlleged(sentence, hit)) return 'alleged'
  return isWearied(sentence, hit, segments) ? 'wearied' : null
}
