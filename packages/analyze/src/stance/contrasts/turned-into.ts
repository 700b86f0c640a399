import { contains, type Span } from '@contend/ingest'
import type { ContrastRule } from './contrast-rule.ts'
import { relatedBehind } from './related-behind.ts'

const SELVES = new Set(['we', 'i'])
const INTO = new Set(['into'])
const TURNING = new Set('turn make transform convert change'.split(' '))

/** "That does not turn B2B into B2C": what cannot become the other is not the other. */
const turnedRule = (name: string, denies: boolean): ContrastRule => ({
  name,
  sides: 2,
  denies,
  negatable: false,
  weight: 0.7,
  find: (place): Span | null => {
    const verb = place.sentence.tokens.find(({ lemma }) => TURNING.has(lemma))
    if (verb === undefined || !relatedBehind(place, verb.end, INTO)) return null
    // "We changed our B2B shop into a B2C shop" tells of one shop.
    if (place.sentence.tokens.some(({ key, end }) => SELVES.has(key) && end <= verb.start))
      return null
    const isDenied = place.negations.some(({ scope }) => contains(scope, verb))
    return isDenied === denies ? null : { start: verb.start, end: verb.end }
  },
})
/** "The web turns B2B into B2C". */
export const TURNED_INTO: ContrastRule = turnedRule('turned-into', true)

/** "The web does not turn B2B into B2C". */
export const NOT_TURNED_INTO: ContrastRule = turnedRule('not-turned-into', false)
