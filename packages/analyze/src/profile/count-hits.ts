import type { Hit } from '../model/hit.ts'

/** A category and those above it: `a.b.c` gives `a.b.c`, `a.b` and `a`. */
const withParents = (category: string): readonly string[] => {
  const parts = category.split('.')
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'))
}

/**
 * Number of places by `lexicon.category`, and by `lexicon` for all its categories together. A place where
 * several categories below one parent hit is one place of the parent, and of the lexicon.
 */
export const countHits = (hits: readonly Hit[]): ReadonlyMap<string, number> => {
  const places = new Map<string, Set<string>>()
  for (const { lexicon, category, start, end } of hits) {
    const names = withParents(category).map((name) => `${lexicon}.${name}`)
    for (const key of [...names, lexicon]) {
      const known = places.get(key)
      const place = `${start}-${end}`
      if (known === undefined) places.set(key, new Set([place]))
      else known.add(place)
    }
  }
  return new Map([...places].map(([key, set]) => [key, set.size]))
}
