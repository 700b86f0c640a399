import { doubtOn } from '../doubts.ts'
import { between, isVerb, namedIn, otherIsNear, type ContrastRule } from './contrast-rule.ts'
import { withinBetween } from '../within.ts'

/** How many tokens from a pair noun its names may stand: "the so-called gulf between B2B and B2C". */
const NAME_TOKENS = 8

/** "The so-called gulf between the two is a matter of tone": the author does not grant the gap. */
export const DOUBTED: ContrastRule = {
  name: 'doubted',
  sides: 2,
  denies: true,
  negatable: false,
  weight: 0.7,
  find: (place) => {
    const { sentence, segments } = place
    const names = namedIn(place)
    const found = sentence.lexical.argument('gap').find((noun) => {
      const isOfNames = names.some(
        ({ start }) =>
          start >= noun.end && between(sentence, noun.end, start).length <= NAME_TOKENS,
      )
      return isOfNames && doubtOn(sentence, noun, segments) !== null
    })
    return found === undefined ? null : { start: found.start, end: found.end }
  },
}

const spreadRule = (name: string, denies: boolean): ContrastRule => ({
  name,
  sides: 1,
  denies,
  negatable: false,
  weight: 0.8,
  find: ({ sentence }) => {
    const spread = withinBetween(sentence)
    return spread !== null && spread.isGapLarger === !denies
      ? { start: spread.start, end: spread.end }
      : null
  },
})

/** "There is more variety within B2B than between it and B2C". */
export const WITHIN: ContrastRule = spreadRule('within', true)

/** "They vary more between the two than within either". */
export const ACROSS: ContrastRule = spreadRule('across', false)

/** How many tokens behind a pair noun what is said of it may stand. */
const SAID_TOKENS = 12

const standingRule = (name: string, category: string, denies: boolean): ContrastRule => ({
  name,
  sides: 1,
  denies,
  negatable: true,
  weight: 0.8,
  find: (place) => {
    const { sentence, setting, at } = place
    const [side, other] = setting.sides[at] ?? []
    if (side === undefined || (other === undefined && !otherIsNear(place, side))) return null
    for (const noun of sentence.lexical.argument('gap')) {
      const said = sentence.lexical.argument(category).find((hit) => {
        const link = between(sentence, noun.end, hit.start)
        const verbs = link.filter(isVerb)
        const isVerbal = sentence.tokens.some((token) => token.start === hit.start && isVerb(token))
        return (
          hit.start >= noun.end &&
          link.length <= SAID_TOKENS &&
          !link.some(({ key }) => /^[,;:]$|^(?:who|which|that)$/u.test(key)) &&
          (isVerbal || verbs.length > 0)
        )
      })
      if (said !== undefined) return { start: said.start, end: said.end }
    }
    return null
  },
})

/** "The wall between the two has come down". */
export const GONE: ContrastRule = standingRule('gone', 'vanishing', true)

/** "The line between the two is as sharp as ever". */
export const STANDING: ContrastRule = standingRule('standing', 'standing', false)
