import { overlaps, type Span } from '@contend/ingest'
import { between, isVerb, namedIn, type ContrastRule } from './contrast-rule.ts'

const KEEPING = new Set('need keep preserve maintain retain respect'.split(' '))
/** How many tokens behind the verb the noun, and behind that the names, may stand: "still need the old terms B2B and B2C". */
const OBJECT_TOKENS = 4
const NAME_TOKENS = 8
/** Adjectives that say that there are two of a thing, one for each: "two sites for consumers and companies". */
const TWO = new Set(['two', 'separate'])

/** "We still need the terms B2B and B2C": who keeps the terms holds that there are two things to name. */
export const NEEDED: ContrastRule = {
  name: 'needed',
  sides: 2,
  denies: false,
  negatable: true,
  weight: 0.7,
  find: (place): Span | null => {
    const { sentence } = place
    const { tokens } = sentence
    const nouns = sentence.lexical.argument('gap')
    for (const [i, verb] of tokens.entries()) {
      if (!KEEPING.has(verb.lemma) || !isVerb(verb)) continue
      const object = tokens.slice(i + 1, i + 1 + OBJECT_TOKENS)
      const at = object.findIndex(
        (token) => TWO.has(token.key) || nouns.some((noun) => overlaps(noun, token)),
      )
      const near = tokens.slice(i + 1 + at, i + 1 + at + NAME_TOKENS)
      const named = namedIn(place).filter(({ start }) =>
        near.some((token) => token.start === start),
      )
      const isOfTwo = new Set(named.map(({ side }) => side)).size > 1
      const isEach = !TWO.has(object[at]?.key ?? '') || near.some(({ key }) => key === 'for')
      if (at >= 0 && isOfTwo && isEach) return { start: verb.start, end: verb.end }
    }
    return null
  },
}

/** "One team for B2B and another for B2C": each has its own. */
export const SPLIT: ContrastRule = {
  name: 'split',
  sides: 2,
  denies: false,
  negatable: true,
  weight: 0.6,
  find: (place): Span | null => {
    const { sentence } = place
    const named = namedIn(place)
    for (const [i, second] of named.entries()) {
      const first = named[i - 1]
      if (first === undefined || first.side === second.side) continue
      const one = between(sentence, sentence.start, first.start).find(({ key }) =>
        /^(?:one|a|an)$/u.test(key),
      )
      const other = between(sentence, first.end, second.start).find(({ key }) => key === 'another')
      if (one !== undefined && other !== undefined) return { start: other.start, end: other.end }
    }
    return null
  },
}
