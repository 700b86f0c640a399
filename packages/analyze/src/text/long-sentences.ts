import type { Span } from '@contend/ingest'
import { trimmed } from './trimmed.ts'

/**
 * Most characters of a sentence. Far more than any in prose, and few enough that stages which look from every
 * word at every other stay quick.
 */
export const longestSentence = 4000

/** A stretch up to the blank behind its last clause mark, where most of it comes before that. */
const TO_CLAUSE_MARK = new RegExp(String.raw`^[\s\S]{${String(longestSentence / 2)},}[,;:]\s`, 'u')
const TO_BLANK = /^[\s\S]*\s/u

/** Where to cut a text that is longer than a sentence may be: at a blank, as no word is ever cut. */
const cutOf = (text: string, { start, end }: Span): number => {
  const stretch = text.slice(start, start + longestSentence)
  const head = TO_CLAUSE_MARK.exec(stretch) ?? TO_BLANK.exec(stretch)
  if (head !== null) return start + head[0].length
  const blank = text.slice(start, end).search(/\s/u)
  return blank < 0 ? end : start + blank + 1
}

/**
 * The pieces of a sentence: itself, unless it is longer than `longestSentence`. Then it is cut at white space, behind
 * a comma, semicolon or colon if there is one in the second half of what a piece may hold. Trimmed, in order,
 * disjoint; only a run without white space is ever longer.
 */
export const piecesOf = (text: string, sentence: Span): readonly Span[] => {
  const pieces: Span[] = []
  let rest = sentence
  while (rest.end - rest.start > longestSentence) {
    const cut = cutOf(text, rest)
    pieces.push(trimmed(text, { start: rest.start, end: cut }))
    rest = trimmed(text, { start: cut, end: rest.end })
  }
  if (rest.end > rest.start) pieces.push(rest)
  return pieces
}
