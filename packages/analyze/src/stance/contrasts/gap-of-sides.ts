import type { Span } from '@contend/ingest'
import { between, namedIn, type ContrastPlace } from './contrast-rule.ts'

/** How many tokens from a noun of separation the sides may be named: "the so-called gulf between B2B and B2C". */
const NAME_TOKENS = 8

/** Whether a side is named right behind a noun of separation, or before it as in "the B2B/B2C divide". */
export const isOfSides = (place: ContrastPlace, noun: Span): boolean =>
  namedIn(place).some(({ start, end }) =>
    start >= noun.end
      ? between(place.sentence, noun.end, start).length <= NAME_TOKENS
      : between(place.sentence, end, noun.start).length <= 1,
  )
