import type { Hit } from '../model/hit.ts'
import type { HitNames } from './hit-names.ts'

/** More than a place is long. */
const LONG = 2 ** 20

/** The number of a place among those of a sentence, which begins nowhere near 2^32 units before it. */
export const placeIn = (hits: readonly Hit[]): ((hit: Hit) => number) => {
  const base = hits[0]?.start ?? 0
  return ({ start, end }) => (start - base) * LONG + (end - start)
}

/**
 * Number of places of a sentence by `lexicon.category`, and by `lexicon` for all its categories together. A place where
 * several categories below one parent hit is one place of the parent, and of the lexicon.
 */
export const countHits = (
  hits: readonly Hit[],
  namesOf: (hit: Hit) => HitNames,
): readonly (readonly [name: string, count: number])[] => {
  const places = new Map<string, Set<number>>()
  const placeOf = placeIn(hits)
  for (const hit of hits) {
    const place = placeOf(hit)
    for (const key of namesOf(hit).counted) {
      const known = places.get(key)
      if (known === undefined) places.set(key, new Set([place]))
      else known.add(place)
    }
  }
  return Array.from(places, ([key, found]) => [key, found.size])
}
