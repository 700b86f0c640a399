import type { Hit } from '../model/hit.ts'

/** A category and those above it: `a.b.c` gives `a.b.c`, `a.b` and `a`. */
export const withParents = (category: string): readonly string[] => {
  const parts = category.split('.')
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'))
}

/** The weight of each place, by `lexicon.category` and by `lexicon`; of several at one place the largest. */
const placesOf = (hits: readonly Hit[]): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const places = new Map<string, Map<string, number>>()
  for (const { lexicon, category, start, end, weight } of hits) {
    const names = withParents(category).map((name) => `${lexicon}.${name}`)
    const place = `${start}-${end}`
    for (const key of [...names, lexicon]) {
      const known = places.get(key) ?? new Map<string, number>()
      places.set(key, known.set(place, Math.max(weight, known.get(place) ?? weight)))
    }
  }
  return places
}

/**
 * Number of places by `lexicon.category`, and by `lexicon` for all its categories together. A place where
 * several categories below one parent hit is one place of the parent, and of the lexicon.
 */
export const countHits = (hits: readonly Hit[]): ReadonlyMap<string, number> =>
  new Map([...placesOf(hits)].map(([key, places]) => [key, places.size]))

/**
 * Sum of the weights of the places `countHits` counts, by the same names, where any is not 1. Where
 * several entries hit at one place, the largest weight counts.
 */
export const weighHits = (hits: readonly Hit[]): ReadonlyMap<string, number> =>
  new Map(
    [...placesOf(hits)]
      .map(([key, places]) => [key, [...places.values()]] as const)
      .filter(([, weights]) => weights.some((weight) => weight !== 1))
      .map(([key, weights]) => [key, weights.reduce((sum, weight) => sum + weight, 0)]),
  )
