import type { Span } from '@contend/ingest'
import { between, isVerb, namedIn, otherIsNear, type ContrastRule } from './contrast-rule.ts'

/** How many tokens behind the verb both things may be named. */
const OBJECT_TOKENS = 12

/** "Never confuse a tender with a trip to the shops": who warns of taking one for the other holds that they are two. */
export const CONFUSED: ContrastRule = {
  name: 'confused',
  sides: 2,
  denies: false,
  negatable: false,
  weight: 0.7,
  find: (place): Span | null => {
    const { sentence } = place
    for (const verb of sentence.lexical.argument('confusing')) {
      const last = sentence.tokens[verb.tokenEnd + OBJECT_TOKENS]?.end ?? sentence.end
      const object = namedIn(place).filter(({ start }) => start >= verb.end && start < last)
      if (new Set(object.map(({ side }) => side)).size > 1)
        return { start: verb.start, end: verb.end }
    }
    return null
  },
}

/** How many tokens may stand between the words that reserve and the side that they reserve a thing for. */
const GAP_TOKENS = 2

/** "Whims are the privilege of consumers": what one side has alone, the other has not. */
export const RESERVED: ContrastRule = {
  name: 'reserved',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.7,
  find: (place): Span | null => {
    const { sentence, setting } = place
    const named = namedIn(place)
    for (const words of sentence.lexical.argument('restriction.bounds')) {
      const holder = named.find(
        ({ start }) =>
          start >= words.end && between(sentence, words.end, start).length <= GAP_TOKENS,
      )
      if (holder === undefined) continue
      const isOfTwo =
        setting.isSet ||
        otherIsNear(place, holder.side) ||
        named.some(({ side }) => side !== holder.side)
      if (isOfTwo || holder.by === 'name') return { start: words.start, end: words.end }
    }
    return null
  },
}

/** Words for each of two by itself. */
const FIRSTS = /^(?:former|one|first)$/u
const SECONDS = /^(?:latter|other|second)$/u

/** "The former buy once, the latter for years": each of a pair named before has its own. */
export const EACH_OF_TWO: ContrastRule = {
  name: 'each-of-two',
  sides: 0,
  denies: false,
  negatable: false,
  weight: 0.7,
  find: ({ sentence, setting, at }): Span | null => {
    if ((setting.sides[at]?.length ?? 0) > 0 || (setting.sides[at - 1]?.length ?? 0) < 2)
      return null
    const { tokens } = sentence
    const [opening, next] = tokens
    const first = opening?.key === 'the' ? next : opening
    if (first === undefined || !FIRSTS.test(first.key)) return null
    const second = tokens.findIndex(
      ({ key }, i) => i > 1 && SECONDS.test(key) && tokens[i - 1]?.key === 'the',
    )
    const other = tokens[second]
    if (other === undefined) return null
    const isSaid = tokens.slice(0, second).some(isVerb)
    const isOf = tokens[2]?.key === 'of'
    return isSaid && !isOf ? { start: first.start, end: other.end } : null
  },
}

/** "They share a name and nothing else": all that two things share is little. */
export const SHARED_ALONE: ContrastRule = {
  name: 'shared-alone',
  sides: 2,
  denies: false,
  negatable: false,
  weight: 0.8,
  find: (place): Span | null => {
    const { sentence } = place
    const verb = sentence.tokens.find((token) => token.lemma === 'share' && isVerb(token))
    if (verb === undefined) return null
    const limited = sentence.lexical.argument('restriction').some(({ start }) => start >= verb.end)
    const isOfTwo = new Set(namedIn(place).map(({ side }) => side)).size > 1
    return limited && isOfTwo ? { start: verb.start, end: verb.end } : null
  },
}
