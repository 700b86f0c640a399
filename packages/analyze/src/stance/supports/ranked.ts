import { segmentAt } from '../segments.ts'
import { namedIn, type ContrastPlace, type ContrastRule } from '../contrasts/contrast-rule.ts'
import type { Token } from '../../text/token.ts'

const NEGATIVE = new Set(['no', 'nothing', 'nobody', 'few', 'little'])
/** How many tokens into a sentence its negative subject may stand. */
const OPENING_TOKENS = 3

/** "Nothing persuades like fear", "No argument is stronger than trust": what nothing comes before. */
export const UNSURPASSED: ContrastRule = {
  name: 'unsurpassed',
  sides: 1,
  denies: false,
  negatable: false,
  weight: 0.8,
  find: (place) => {
    const { sentence, segments } = place
    const opening = sentence.tokens.slice(0, OPENING_TOKENS)
    const none = opening.find(({ key }) => NEGATIVE.has(key))
    if (none === undefined) return null
    const isMeasure = namedIn(place).some((thing) => {
      const before = sentence.tokens.findLast(({ end, pos }) => end <= thing.start && pos !== 'DET')
      return (
        thing.start > none.end &&
        (segmentAt(segments, thing.start)?.measure === true || before?.key === 'like')
      )
    })
    return isMeasure ? { start: none.start, end: none.end } : null
  },
}

const LATER = new Set(['second', 'later', 'last', 'after', 'afterwards', 'third'])

/** The word right behind a thing that gives it a place: "emotion first". */
const placeOf = (place: ContrastPlace): Token | undefined => {
  const things = namedIn(place)
  return place.sentence.tokens.find(
    ({ key, start }, i) =>
      (key === 'first' || LATER.has(key)) &&
      things.some(({ end }) => end === place.sentence.tokens[i - 1]?.end) &&
      start > 0,
  )
}

/** "First comes emotion": the thing right behind its place. */
const opensWith = (place: ContrastPlace): boolean => {
  const [first, second, third] = place.sentence.tokens
  const named = second?.lemma === 'come' ? third : second
  return first?.key === 'first' && namedIn(place).some(({ start }) => start === named?.start)
}

const orderRule = (name: string, denies: boolean): ContrastRule => ({
  name,
  sides: 1,
  denies,
  negatable: false,
  weight: 0.7,
  find: (place) => {
    const [opening] = place.sentence.tokens
    if (!denies && opening !== undefined && opensWith(place))
      return { start: opening.start, end: opening.end }
    const keys = place.sentence.tokens.map(({ key }) => key)
    if (!keys.includes('first') || !keys.some((key) => LATER.has(key))) return null
    const at = placeOf(place)
    return at !== undefined && (at.key === 'first') !== denies
      ? { start: at.start, end: at.end }
      : null
  },
})

/** "Trust first, price second". */
export const FIRST: ContrastRule = orderRule('first', false)

/** "Price first, trust second". */
export const LAST: ContrastRule = orderRule('last', true)
