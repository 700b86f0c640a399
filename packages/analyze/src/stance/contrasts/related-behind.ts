import { namedIn, type ContrastPlace } from './contrast-rule.ts'

/** How many tokens may stand between the two sides. */
const OBJECT_TOKENS = 12

/** Two sides with a preposition between them, behind an offset: "a B2C writer FOR a B2B paper". */
export const relatedBehind = (
  place: ContrastPlace,
  from: number,
  links: ReadonlySet<string>,
): boolean => {
  const { tokens } = place.sentence
  const named = namedIn(place).filter(({ start }) => start >= from)
  return named.some((second, i) => {
    const first = named[i - 1]
    if (first === undefined || first.side === second.side) return false
    const opens = tokens.findIndex(({ start }) => start >= first.end)
    const link = tokens.slice(opens, opens + OBJECT_TOKENS + 1)
    const end = link.findIndex(({ start }) => start >= second.start)
    const between = link.slice(0, Math.max(0, end))
    return (
      end >= 0 &&
      between.some(({ key }) => links.has(key)) &&
      !between.some(({ key }) => /^(?:[,;:]|and|or|than)$/u.test(key))
    )
  })
}
