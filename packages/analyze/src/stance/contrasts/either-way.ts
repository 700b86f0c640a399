import { namedIn, type ContrastRule } from './contrast-rule.ts'

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
    const or = tokens.find(({ key, start }) => key === 'or' && start > cue.start)
    if (or === undefined) return null
    const named = namedIn(place)
    const before = named.filter(({ start, end }) => start > cue.start && end <= or.start)
    const behind = named.filter(({ start }) => start > or.start)
    const isOfTwo = before.some((one) => behind.some(({ side }) => side !== one.side))
    return isOfTwo ? { start: cue.start, end: cue.end } : null
  },
}
