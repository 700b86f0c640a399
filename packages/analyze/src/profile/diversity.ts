import type { ProfileRow } from '../model/analysis.ts'
import { windowTypes } from '../statistics/mattr.ts'
import { numberedMtld } from '../statistics/mtld.ts'
import { numberWords } from '../statistics/word-numbers.ts'

/** Words of the window of MATTR: a page of a short article holds several. */
const WINDOW = 50

/** Below so many words MTLD is too unsteady to say anything (McCarthy and Jarvis 2010). */
const FEWEST_WORDS = 100

const none = { low: null, high: null }

/**
 * How varied the words of a text are: MATTR, different words over the words of every window, and MTLD,
 * whose counts are the different words and the words. Without intervals: sentences drawn twice would
 * repeat their words.
 */
export const diversityRows = (words: readonly string[], prefix: string): readonly ProfileRow[] => {
  const numbered = numberWords(words)
  const types = windowTypes(numbered, WINDOW)
  const places = types === null ? 0 : WINDOW * (words.length - WINDOW + 1)
  return [
    {
      measure: `${prefix}diversity:mattr`,
      value: types === null ? null : types / places,
      ...none,
      numerator: types ?? 0,
      denominator: places,
    },
    {
      measure: `${prefix}diversity:mtld`,
      value: words.length < FEWEST_WORDS ? null : numberedMtld(numbered),
      ...none,
      numerator: numbered.types,
      denominator: words.length,
    },
  ]
}
