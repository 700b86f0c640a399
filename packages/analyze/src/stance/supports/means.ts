import { overlaps } from '@contend/ingest'
import type { Token } from '../../text/token.ts'
import { isVerb, type ContrastRule } from '../contrasts/contrast-rule.ts'

const PREPOSITIONS = new Set('by on with from out through'.split(' '))
/** How many tokens may stand between the preposition and the thing. */
const GAP_TOKENS = 3
/** How many tokens may stand between the verb and the preposition. */
const OBJECT_TOKENS = 8
/** From this many tokens on, a negation may be of the preposition alone: "on figures, not on feelings". */
const FAR_TOKENS = 4

/** "He bought it": told of one purchase; "are bought", "has bought" and "buys" may be said of any. */
const isTold = (verb: Token, before: readonly Token[]): boolean => {
  const isPast = verb.key !== verb.lemma && !/(?:s|ing)$/u.test(verb.key)
  return isPast && !before.some(({ pos, end }) => pos === 'AUX' && end <= verb.start)
}

/** "They buy with the heart", "Firms sign on trust": by what a purchase is made. */
export const MEANS: ContrastRule = {
  name: 'means',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.8,
  find: (place) => {
    const { sentence, setting, at } = place
    const { tokens } = sentence
    const bought = ['purchase', 'persuading.winning'].flatMap(sentence.lexical.argument)
    for (const hit of setting.named[at] ?? []) {
      const first = tokens.findIndex(({ start }) => start === hit.start)
      const near = tokens.slice(Math.max(0, first - 1 - GAP_TOKENS), first)
      const back = near.findLastIndex(({ key }) => PREPOSITIONS.has(key))
      if (back < 0 || near.slice(back).some((token) => isVerb(token) || token.key === ',')) continue
      const preposition = first - near.length + back
      const before = tokens.slice(Math.max(0, preposition - 1 - OBJECT_TOKENS), preposition)
      const verb = before.findLast(isVerb)
      if (
        verb !== undefined &&
        !isTold(verb, before) &&
        bought.some((buying) => overlaps(buying, verb))
      )
        return preposition - tokens.indexOf(verb) > FAR_TOKENS
          ? { start: hit.start, end: hit.end }
          : { start: verb.start, end: verb.end }
    }
    return null
  },
}
