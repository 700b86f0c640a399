import { overlaps, type Span } from '@contend/ingest'
import type { Token } from '../../text/token.ts'
import {
  between,
  namedIn,
  type ContrastPlace,
  type ContrastRule,
} from '../contrasts/contrast-rule.ts'

/** How many tokens behind the verb the one that is moved may stand. */
const OBJECT_TOKENS = 4
/** How many tokens may stand between the thing and its verb. */
const LINK_TOKENS = 5

const MOVED = ['persons', 'purchase']

const isMoved = ({ sentence }: ContrastPlace, verb: Span): boolean => {
  const from = sentence.tokens.findIndex(({ start }) => start >= verb.end)
  const object = from < 0 ? [] : sentence.tokens.slice(from, from + OBJECT_TOKENS)
  return MOVED.flatMap(sentence.lexical.argument).some((hit) =>
    object.some((token) => overlaps(hit, token)),
  )
}

/** What stands between two commas is said by the way: "fear, not hope, moves". */
const withoutAside = (tokens: readonly Token[]): readonly Token[] => {
  const first = tokens.findIndex(({ key }) => key === ',')
  const last = tokens.findLastIndex(({ key }) => key === ',')
  return first < 0 ? tokens : [...tokens.slice(0, first), ...tokens.slice(last + 1)]
}

/** "Fear moves boards", "Emotion is what gets a buyer to sign": what brings people to buy. */
export const MOVES: ContrastRule = {
  name: 'moves',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.8,
  find: (place) => {
    const { sentence } = place
    for (const { start, end } of sentence.lexical.argument('persuading')) {
      const verb = sentence.tokens.find((token) => token.start === start)
      if (verb?.pos !== 'VERB') continue
      const isOfThing = namedIn(place).some((thing) => {
        const link = withoutAside(between(sentence, thing.end, start))
        return (
          thing.end <= start &&
          link.length <= LINK_TOKENS &&
          link.every(
            ({ pos, key }) =>
              /^(?:AUX|ADV|PART|PRON)$/u.test(pos) ||
              /^(?:what|that)$/u.test(key) ||
              key === 'never',
          )
        )
      })
      if (isOfThing && isMoved(place, { start, end })) return { start, end }
    }
    return null
  },
}
