import { doubtOn } from '../doubts.ts'
import { between, namedIn, type ContrastRule } from './contrast-rule.ts'

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
        ({ start, end }) =>
          (start >= noun.end && between(sentence, noun.end, start).length <= NAME_TOKENS) ||
          // "the B2B/B2C divide"
          (end <= noun.start && between(sentence, end, noun.start).length <= 1),
      )
      return isOfNames && doubtOn(sentence, noun, segments) !== null
    })
    return found === undefined ? null : { start: found.start, end: found.end }
  },
}
