import { withParents } from '../lexicon/with-parents.ts'
import type { Hit } from '../model/hit.ts'

/**
 * Number of places by `lexicon.category`, and by `lexicon` for all its categories together. A place where
 * several categories below one parent hit is one place of the parent, and of the lexicon.
 */
export const countHits = (hits: readonly Hit[]): ReadonlyMap<string, number> => {
  const places = new Map<string, Set<string>>()
  for (const { lexicon, category, start, end } of hits) {
    const names = withParents(category).map((name) => `${lexicon}.${name}`)
    const place = `${String(start)}-${String(end)}`
    for (const key of [...names, lexicon]) {
      const known = places.get(key)
      if (known === undefined) places.set(key, new Set([place]))
      else known.add(place)
    }
  }
  return new Map([...places].map(([key, found]) => [key, found.size]))
}
