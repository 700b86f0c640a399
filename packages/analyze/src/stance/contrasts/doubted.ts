import { doubtOn } from '../doubts.ts'
import type { ContrastRule } from './contrast-rule.ts'
import { isOfSides } from './gap-of-sides.ts'

/** "The so-called gulf between the two is a matter of tone": the author does not grant the gap. */
export const DOUBTED: ContrastRule = {
  name: 'doubted',
  sides: 2,
  denies: true,
  negatable: false,
  weight: 0.7,
  find: (place) => {
    const { sentence, segments } = place
    const found = sentence.lexical
      .argument('gap')
      .find((noun) => isOfSides(place, noun) && doubtOn(sentence, noun, segments) !== null)
    return found === undefined ? null : { start: found.start, end: found.end }
  },
}
