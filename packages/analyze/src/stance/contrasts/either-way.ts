import { namedIn, type ContrastRule } from './contrast-rule.ts'

const DEPENDING = new Set(['depend', 'hinge', 'turn'])

/** "It depends on whether you sell to a board or to a family": which it is matters. */
export const DEPENDS: ContrastRule = {
  name: 'depends',
  sides: 2,
  denies: false,
  negatable: true,
  weight: 0.6,
  find: (place) => {
    const { tokens } = place.sentence
    const opens = tokens.findIndex(
      ({ key }, i) => key === 'whether' && DEPENDING.has(tokens[i - 2]?.lemma ?? ''),
    )
    const [verb, cue] = [tokens[opens - 2], tokens[opens]]
    if (verb === undefined || cue === undefined) return null
    const behind = namedIn(place).filter(({ start }) => start > cue.start)
    return new Set(behind.map(({ side }) => side)).size > 1
      ? { start: verb.start, end: cue.end }
      : null
  },
}

/** Verbs whose "whether" is a question, not a condition that does not matter: "ask whether it is B2B or B2C". */
const ASKING = new Set(
  'ask know decide see determine check say tell wonder clarify define consider find establish depend hinge on yourself upon'.split(
    ' ',
  ),
)

/** "It is odd to ask whether …" says that it does not matter. */
const IDLE = new Set(
  'odd silly pointless absurd strange foolish quaint futile useless idle'.split(' '),
)

/** "Whether it is a council or a family, …": what is said holds whichever of the sides it is. */
export const EITHER_WAY: ContrastRule = {
  name: 'either-way',
  sides: 2,
  denies: true,
  negatable: false,
  weight: 0.6,
  find: (place) => {
    const { tokens } = place.sentence
    const opens = tokens.findIndex(
      ({ key }, i) => key === 'whether' || (key === 'be' && tokens[i + 1]?.key === 'it'),
    )
    const cue = tokens[opens]
    if (cue === undefined) return null
    const isIdle = tokens.slice(0, opens).some(({ key }) => IDLE.has(key))
    if (ASKING.has(tokens[opens - 1]?.lemma ?? '') && !isIdle) return null
    const or = tokens.find(({ key, start }) => key === 'or' && start > cue.start)
    if (or === undefined) return null
    const named = namedIn(place)
    const before = named.filter(({ start, end }) => start > cue.start && end <= or.start)
    const behind = named.filter(({ start }) => start > or.start)
    const isOfTwo = before.some((one) => behind.some(({ side }) => side !== one.side))
    return isOfTwo ? { start: cue.start, end: cue.end } : null
  },
}
