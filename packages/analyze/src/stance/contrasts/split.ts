import type { Span } from '@contend/ingest'
import { between, isVerb, namedIn, type ContrastRule } from './contrast-rule.ts'

const KEEPING = new Set('need keep preserve maintain retain respect want'.split(' '))
/** How many tokens behind the verb the noun may stand: "still need the old terms". */
const OBJECT_TOKENS = 4
const NAMES = new Set(
  'term label distinction divide category acronym split dichotomy boundary line border'.split(' '),
)

/** "You will need two sites for consumers and for companies." */
const TWO = new Set(['two', 'separate'])

/** "We still need the terms B2B and B2C": who keeps the terms holds that there are two things to name. */
export const NEEDED: ContrastRule = {
  name: 'needed',
  sides: 2,
  denies: false,
  negatable: true,
  weight: 0.7,
  find: ({ sentence }): Span | null => {
    for (const [i, verb] of sentence.tokens.entries()) {
      if (!KEEPING.has(verb.lemma) || !isVerb(verb)) continue
      const object = sentence.tokens.slice(i + 1, i + 1 + OBJECT_TOKENS)
      if (object.some(({ key, lemma }) => NAMES.has(lemma) || TWO.has(key)))
        return { start: verb.start, end: verb.end }
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
