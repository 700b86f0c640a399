import { between, isVerb, namedIn, type ContrastRule } from './contrast-rule.ts'

/** How many tokens may stand between the one side and the other that it is said to be. */
const LINK_TOKENS = 6

const PLAIN = new Set(['DET', 'ADV', 'PART'])

/** "Business buyers are just consumers in a suit": one side is said to be the other. */
export const IDENTITY: ContrastRule = {
  name: 'identity',
  denies: true,
  negatable: true,
  weight: 0.8,
  find: (place) => {
    const named = namedIn(place)
    for (const [i, second] of named.entries()) {
      const first = named[i - 1]
      if (first === undefined || first.side === second.side) continue
      const link = between(place.sentence, first.end, second.start)
      const verb = link.findIndex(isVerb)
      const isLink = link.length <= LINK_TOKENS && link[verb]?.lemma === 'be'
      const isPlain =
        link.slice(0, verb).every(({ pos }) => pos === 'NOUN') &&
        link.slice(verb + 1).every(({ pos }) => PLAIN.has(pos))
      if (isLink && isPlain) return { start: second.start, end: second.end }
    }
    return null
  },
}
