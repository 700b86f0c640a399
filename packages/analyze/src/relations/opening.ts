import type { RawHit } from '../lexicon/match.ts'
import { asidesOf } from '../claims/main-clause-asides.ts'
import type { ArgumentUnit } from './argument-unit.ts'

/** A connective that links a sentence to its neighbours stands among its first words. */
const OPENING_WORDS = 3

/** "If it means that …": a connective inside an opening clause links nothing but this clause. */
const isInOpeningClause = ({ context: { sentence } }: ArgumentUnit, hit: RawHit): boolean =>
  hit.tokenStart > 0 &&
  asidesOf(sentence).some(
    ({ opens, from, to }) => opens && from < hit.tokenStart && hit.tokenStart < to,
  )

/** "Goods such as salt": behind a noun it opens a list of its kinds. */
const joinsNoun = ({ context: { sentence } }: ArgumentUnit, hit: RawHit): boolean =>
  hit.entry === 'such as' &&
  /^(?:NOUN|PROPN)$/u.test(sentence.tokens[hit.tokenStart - 1]?.pos ?? '')

/** The first hit of a category of the `argument` lexicon among the opening words, if any. */
export const openingHit = (
  unit: ArgumentUnit,
  category: string,
  words: number = OPENING_WORDS,
): RawHit | null => {
  const { context } = unit
  const last = context.words[Math.min(words, context.words.length) - 1]
  if (last === undefined) return null
  const hit = context.sentence.lexical
    .argument(category)
    .find((each) => each.start <= last.start && !joinsNoun(unit, each))
  return hit === undefined || isInOpeningClause(unit, hit) ? null : hit
}

/** The words a hit covers, in lower case. */
export const wordsOf = ({ context: { sentence } }: ArgumentUnit, hit: RawHit): string =>
  sentence.text
    .slice(hit.start - sentence.start, hit.end - sentence.start)
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase()
