import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'

const HARM = ['evaluation.negative', 'rejection']
const LOSING = new Set(
  'lose fail ruin kill waste cost spoil wreck harm hurt anger annoy miss sink burn squander forfeit alienate'.split(
    ' ',
  ),
)

/** Whether a sentence speaks of harm or loss behind an offset. */
export const isHarmBehind = (sentence: ParsedSentence, offset: number): boolean =>
  HARM.flatMap(sentence.lexical.argument).some(({ start }) => start > offset) ||
  sentence.tokens.some(({ start, lemma }) => start > offset && LOSING.has(lemma))

const RELATIVES = new Set(['who', 'that', 'whoever'])
/** How many tokens before the verb its relative may stand: "who still treats". */
const RELATIVE_TOKENS = 2

/** "A seller who treats the two as one trade will fail at both": those who take them for alike do so in vain. */
export const isTreatedInVain = (sentence: ParsedSentence, likeness: Span): boolean => {
  const treating = sentence.lexical
    .argument('likening')
    .findLast(({ end }) => end <= likeness.start)
  if (treating === undefined) return false
  const before = sentence.tokens.slice(
    Math.max(0, treating.tokenStart - RELATIVE_TOKENS),
    treating.tokenStart,
  )
  const denied = sentence.lexical.argument('negators').some(({ start }) => start > likeness.end)
  return (
    before.some(({ key }) => RELATIVES.has(key)) && !denied && isHarmBehind(sentence, likeness.end)
  )
}
