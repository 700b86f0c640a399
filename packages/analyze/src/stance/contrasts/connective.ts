import { contains, type Span } from '@contend/ingest'
import type { Token } from '../../text/token.ts'
import type { Named, Naming } from '../setting.ts'
import type { Segment } from '../segments.ts'
import { between, namedIn, otherIsNear, type ContrastRule } from './contrast-rule.ts'

/** How many tokens into its part the other side of a contrast must be named. */
const OPENING_TOKENS = 6

const openingOf = ({ start, end }: Segment, tokens: readonly Token[]): Span => ({
  start,
  end: tokens[OPENING_TOKENS - 1]?.end ?? end,
})

/** Connectives that set what stands before them against what stands behind; "but" may turn elsewhere. */
const OPPOSING = new Set('whereas while whilst unlike than versus vs'.split(' '))

/** "The B2B versus B2C debate": names set side by side are the name of the question, not an answer to it. */
const isTopic = (first: Token, here: readonly Named[], there: readonly Named[]): boolean =>
  /^(?:versus|vs)$/u.test(first.key) &&
  here.some(({ end }) => first.start - end <= 1) &&
  there.some(({ start }) => start - first.end <= 2)

const isName = (by: Naming): boolean => by === 'name'

/**
 * "B2B is slow, but consumers are not", "longer than in B2C": the connective. The other side comes at once; a "but"
 * that leads elsewhere contrasts other things.
 */
export const CONNECTIVE: ContrastRule = {
  name: 'contrast',
  sides: 2,
  denies: false,
  negatable: true,
  weight: 1,
  find: (place) => {
    const { sentence, segments } = place
    const named = namedIn(place)
    for (const [i, segment] of segments.entries()) {
      const before = segments[i - 1]
      if (before === undefined || segment.conceded) continue
      const tokens = between(sentence, segment.start, segment.end)
      const opening = segment.measure ? segment : openingOf(segment, tokens)
      const there = named.filter((hit) => contains(opening, hit))
      // "wider than the distance from B2B to B2C" measures against both
      if (segment.measure && new Set(there.map(({ side }) => side)).size > 1) continue
      const here = named.filter((hit) => contains(before, hit))
      const first = tokens[0]
      if (first !== undefined && isTopic(first, here, there)) continue
      const isApart = there.some((one) =>
        here.some(
          ({ side, by }) =>
            side !== one.side && (OPPOSING.has(first?.key ?? '') || [by, one.by].every(isName)),
        ),
      )
      if (first !== undefined && isApart) return { start: first.start, end: first.end }
    }
    return null
  },
}

/** "Firms wait a year, whereas consumers …": one side goes by another name, and stands near by its own. */
export const HALF_CONTRAST: ContrastRule = {
  name: 'half-contrast',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.6,
  find: (place) => {
    const { sentence, segments, setting, at } = place
    const [side, other] = setting.sides[at] ?? []
    if (side === undefined || other !== undefined || !otherIsNear(place, side)) return null
    const named = namedIn(place)
    for (const segment of segments.slice(1)) {
      const tokens = between(sentence, segment.start, segment.end)
      const opening = openingOf(segment, tokens)
      const first = tokens[0]
      if (first === undefined || !OPPOSING.has(first.key)) continue
      // "More than 1,000 wholesalers" are a number of them.
      if (first.key === 'than' && tokens[1]?.pos === 'NUM') continue
      const isBefore = named.some(({ start }) => start < segment.start)
      if (!isBefore && named.some((hit) => contains(opening, hit)))
        return { start: first.start, end: first.end }
    }
    return null
  },
}
