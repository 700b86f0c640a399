import type { RawHit } from '../lexicon/match.ts'
import type { ArgumentUnit } from './argument-unit.ts'

/** A connective that links a sentence to its neighbours stands among its first words. */
const OPENING_WORDS = 3

/** The first hit of a category of the `argument` lexicon among the opening words, if any. */
export const openingHit = (
  { context }: ArgumentUnit,
  category: string,
  words: number = OPENING_WORDS,
): RawHit | null => {
  const last = context.words[Math.min(words, context.words.length) - 1]
  if (last === undefined) return null
  const { sentence } = context
  return sentence.lexical.argument(category).find(({ start }) => start <= last.start) ?? null
}

/** The words a hit covers, in lower case. */
export const wordsOf = ({ context: { sentence } }: ArgumentUnit, hit: RawHit): string =>
  sentence.text
    .slice(hit.start - sentence.start, hit.end - sentence.start)
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase()
