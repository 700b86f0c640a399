/** Abbreviations that a name or number follows: a full stop after them never ends a sentence. */
const TITLES = 'mr mrs ms dr prof rev hon st gen col capt lt sgt sen rep gov pres'

/** Abbreviations in mid-sentence: a full stop after them ends no sentence before a name or number. */
const INNER =
  'e.g i.e eg ie cf vs v viz ca approx esp al eds est dept univ jan feb apr jun jul aug sep sept oct nov dec'

/** Words that are abbreviations only before a number ("No. 1", "Fig. 3"). */
const COUNTED = 'fig figs no nos vol vols p pp ch sec art op mar ed'

/** Abbreviations that may well end a sentence: only a lower-case word after them goes on. */
const OPEN = 'inc ltd co corp llc plc bros etc jr sr ph.d a.m p.m u.s u.k u.n e.u b.c a.d'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const titles = set(TITLES)
const inner = set(INNER)
const counted = set(COUNTED)
const open = set(OPEN)

/** How an abbreviation binds what follows its full stop; `null` for any other word. */
export type Binding = 'always' | 'before-name' | 'before-number' | 'before-lower-case' | null

/** The binding of a word, without its final full stop. Case is ignored. */
export const abbreviationBinding = (word: string): Binding => {
  const key = word.toLowerCase()
  if (titles.has(key)) return 'always'
  if (inner.has(key)) return 'before-name'
  if (counted.has(key)) return 'before-number'
  if (open.has(key)) return 'before-lower-case'
  return null
}
