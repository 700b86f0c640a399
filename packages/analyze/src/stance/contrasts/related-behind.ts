import { between, namedIn, type ContrastPlace } from './contrast-rule.ts'

/** How many tokens may stand between the two sides. */
const OBJECT_TOKENS = 12

/** Two sides with a preposition between them, behind an offset: "a B2C writer FOR a B2B paper". */
export const relatedBehind = (
  place: ContrastPlace,
  from: number,
  links: ReadonlySet<string>,
): boolean => {
  const { sentence } = place
  const named = namedIn(place).filter(({ start }) => start >= from)
  return named.some((second, i) =>
    named.slice(0, i).some((first) => {
      if (first.side === second.side) return false
      const link = between(sentence, first.end, second.start)
      return (
        link.length <= OBJECT_TOKENS &&
        link.some(({ key }) => links.has(key)) &&
        !link.some(({ key }) => /^(?:[,;:]|and|or|than)$/u.test(key))
      )
    }),
  )
}
