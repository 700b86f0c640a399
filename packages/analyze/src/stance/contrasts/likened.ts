import type { Token } from '../../text/token.ts'
import { between, isVerb, namedIn, type ContrastRule } from './contrast-rule.ts'

/** How many tokens may stand between the word that likens and the side it likens to. */
const LINK_TOKENS = 2
const LIKENING = /^(?:like|as (?:with|in|do|does|for))$/u

/** "Buyers, like …" and "act like …", not "Buyers like …": a comma or a verb stands before it. */
const opensPhrase = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.key === ',' || tokens.slice(0, at).some(isVerb)

/** "As with B2C, …", "B2B buyers, like consumers, …": one side is likened to the other. */
export const LIKENED: ContrastRule = {
  name: 'likened',
  denies: true,
  negatable: true,
  weight: 0.8,
  find: (place) => {
    const { sentence } = place
    const named = namedIn(place)
    for (const standard of named) {
      if (!named.some(({ side }) => side !== standard.side)) continue
      const before = between(sentence, sentence.start, standard.start)
      for (let skip = 0; skip <= LINK_TOKENS; skip++) {
        const last = before.at(-1 - skip)
        const earlier = before.at(-2 - skip)
        if (last === undefined) break
        const start = last.key === 'like' || earlier === undefined ? last : earlier
        const words = start === last ? last.key : `${start.key} ${last.key}`
        const isVerbal = last.key === 'like' && !opensPhrase(before, before.length - 1 - skip)
        if (!isVerbal && LIKENING.test(words)) return { start: start.start, end: last.end }
      }
    }
    return null
  },
}
