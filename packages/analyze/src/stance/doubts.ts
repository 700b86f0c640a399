import { overlaps, type Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { isNoun, tokenRange } from './relation-words.ts'
import { segmentAt, type Segment } from './segments.ts'

/** How the author keeps a difference or likeness at arm's length. */
export type Doubt = 'alleged' | 'wearied' | 'overdone' | 'ridiculed' | 'former'

/** How many tokens may stand between "the supposed" and the noun it is said of. */
const MODIFIER_TOKENS = 2
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'CCONJ', 'PUNCT'])
const OPENING_QUOTE = /^["“‘'«]$/u
const CLOSING_QUOTE = /^["”’'»]$/u

/** "The supposed gap", "their “differences”": the noun is not granted. */
const isAlleged = (sentence: ParsedSentence, hit: Span): boolean => {
  const { tokens, lexical } = sentence
  // "The supposed difference disappears": what is said of it is not alleged.
  if (!isNoun(sentence, hit)) return false
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

/** "The supposed differences are real": what is said of the noun upholds it. */
const isUpheld = ({ tokens, lexical }: ParsedSentence, hit: Span): boolean =>
  lexical.argument('standing').some(({ start, tokenStart }) => {
    const lead = tokens.slice(0, tokenStart).findLast(({ pos }) => pos !== 'ADV')
    return start > hit.end && lead?.lemma === 'be'
  })

/** How many tokens before a word what doubts it may stand: "tired of the endless talk about the difference". */
const UNDER_TOKENS = 9
/** Who is tired of having to explain a thing holds it. */
const TELLING = new Set(['explain', 'tell', 'have', 'argue', 'repeat', 'teach'])

/** Words before it, in the same part of the sentence: "I am tired of hearing that they differ", "they harp on the gap". */
const isUnder = (
  category: string,
  sentence: ParsedSentence,
  hit: Span,
  segments: readonly Segment[],
): boolean =>
  sentence.lexical.argument(category).some((words) => {
    if (words.end > hit.start) return false
    const gap = sentence.tokens.filter(({ start, end }) => start >= words.end && end <= hit.start)
    return (
      gap.length <= UNDER_TOKENS &&
      segmentAt(segments, words.start) === segmentAt(segments, hit.start) &&
      !gap.some(({ key, lemma }) => /^[,;:]$/u.test(key) || TELLING.has(lemma))
    )
  })

/** "Calling them two animals is like calling a pug a wolf": an analogy to what is absurd. */
const isRidiculed = ({ tokens }: ParsedSentence, hit: Span): boolean => {
  const [first] = tokens
  if (
    first === undefined ||
    !/^(?:calling|saying|claiming|believing|arguing|insisting)$/u.test(first.key)
  )
    return false
  const like = tokens.findIndex(({ key, start }) => key === 'like' && start >= hit.end)
  return like >= 0 && tokens[like + 1]?.key === first.key
}

/** How many tokens behind "used to" the word may stand: "used to be two quite different worlds". */
const FORMER_TOKENS = 7
/** What things used to do where they differed or were alike: "used to think" is a view, with a rule of its own. */
const BEING = new Set(['be', 'seem', 'differ', 'look', 'resemble', 'mean'])

/** "They used to be different": they are no longer. */
const isFormer = ({ tokens }: ParsedSentence, hit: Span): boolean => {
  const used = tokens.findIndex(
    ({ key }, i) =>
      key === 'used' && tokens[i + 1]?.key === 'to' && BEING.has(tokens[i + 2]?.lemma ?? ''),
  )
  const first = tokens.findIndex((token) => overlaps(token, hit))
  return (
    used >= 0 && first > used && first - used <= FORMER_TOKENS && tokens[used - 1]?.lemma !== 'be'
  )
}

/** What doubt stands on a word of difference or likeness; `null`: none. */
export const doubtOn = (
  sentence: ParsedSentence,
  hit: Span,
  segments: readonly Segment[],
): Doubt | null => {
  if (isAlleged(sentence, hit) && !isUpheld(sentence, hit)) return 'alleged'
  if (isRidiculed(sentence, hit)) return 'ridiculed'
  if (isFormer(sentence, hit)) return 'former'
  if (isUnder('discarding.wearying', sentence, hit, segments)) return 'wearied'
  return isUnder('overdoing', sentence, hit, segments) ? 'overdone' : null
}
