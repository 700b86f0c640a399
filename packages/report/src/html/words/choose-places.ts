import { fairShares } from '@contend/analyze/results'

/** What places are chosen by. */
interface Choosable {
  readonly document: number
  /** What the term is. */
  readonly entry: string
}

/** So many of a list, evenly spaced. */
const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  count >= list.length
    ? list
    : Array.from(
        { length: count },
        (_, index) => list[Math.floor(((index + 0.5) * list.length) / count)],
      ).filter((each) => each !== undefined)

const groupedBy = (
  places: readonly number[],
  keyOf: (place: number) => string | number | undefined,
): readonly (readonly number[])[] => {
  const groups = new Map<string | number | undefined, number[]>()
  for (const place of places) {
    const group = groups.get(keyOf(place))
    if (group === undefined) groups.set(keyOf(place), [place])
    else group.push(place)
  }
  return [...groups.values()]
}

/** So many places of one term: of as many documents as there can be, evenly spaced in each. */
const ofTerm = (
  all: readonly Choosable[],
  places: readonly number[],
  count: number,
): readonly number[] => {
  if (count >= places.length) return places
  const documents = spread(
    groupedBy(places, (place) => all[place]?.document),
    Math.max(count, 1),
  )
  const shares = fairShares(
    documents.map(({ length }) => length),
    count,
  )
  return documents.flatMap((own, index) => spread(own, shares[index] ?? 0))
}

/**
 * At most so many places, shared fairly among terms, then among the documents of each, so that no frequent
 * term and no first document fills the page. They keep their order.
 */
export const choosePlaces = <Place extends Choosable>(
  all: readonly Place[],
  limit: number,
): readonly Place[] => {
  if (all.length <= limit) return all
  const terms = groupedBy([...all.keys()], (place) => all[place]?.entry)
  const shares = fairShares(
    terms.map(({ length }) => length),
    limit,
  )
  return terms
    .flatMap((places, index) => ofTerm(all, places, shares[index] ?? 0))
    .sort((a, b) => a - b)
    .flatMap((place) => all[place] ?? [])
}
