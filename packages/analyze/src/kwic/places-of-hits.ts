import type { Hit } from '../model/hit.ts'
import type { Place } from './lines-at.ts'

const united = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name) ? names : [...names, name].sort()

/**
 * The places of hits of one document, in text order: those of several categories, or of several entries,
 * on one stretch are one place.
 */
export const placesOfHits = (hits: readonly Hit[]): readonly Place[] => {
  const places = new Map<string, Place>()
  for (const { sentence, start, end, lexicon, category, entry, negations } of hits) {
    const key = `${String(start)}-${String(end)}`
    const known = places.get(key)
    places.set(key, {
      sentence,
      start,
      end,
      categories: united(known?.categories ?? [], `${lexicon}.${category}`),
      entries: united(known?.entries ?? [], entry),
      negations: negations.length,
    })
  }
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
