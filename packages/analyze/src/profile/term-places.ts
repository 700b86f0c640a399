import type { Hit } from '../model/hit.ts'
import { placeIn } from './count-hits.ts'
import type { HitNames } from './hit-names.ts'
import { ownLexicon } from '../lexicon/own-lexicon.ts'

/**
 * Places of a sentence by term, `term:LEXICON.CATEGORY:ENTRY` with the deepest category the frame has, of all lexicons but
 * `argument`; and, as `alone:LEXICON.CATEGORY:ENTRY`, how many places each category that holds the entry owes
 * to it alone, so that without the entry it had so many fewer.
 */
export const countTerms = (
  hits: readonly Hit[],
  namesOf: (hit: Hit) => HitNames,
): ReadonlyMap<string, number> => {
  const terms = new Map<string, Set<number>>()
  /** By category and place the entries, each with what it is called where it is alone. */
  const entries = new Map<string, Map<number, Map<string, string>>>()
  const placeOf = placeIn(hits)
  for (const hit of hits) {
    if (hit.lexicon === ownLexicon) continue
    const place = placeOf(hit)
    const { categories, term, alone } = namesOf(hit)
    for (const [level, name] of categories.entries()) {
      const places = entries.get(name) ?? new Map<number, Map<string, string>>()
      entries.set(name, places)
      const found = places.get(place) ?? new Map<string, string>()
      places.set(place, found.set(hit.entry, alone[level]?.(hit.entry) ?? ''))
    }
    if (categories.length === 0) continue
    const name = term(hit.entry)
    terms.set(name, (terms.get(name) ?? new Set()).add(place))
  }
  const counts = new Map<string, number>()
  for (const [term, places] of terms) counts.set(term, places.size)
  for (const places of entries.values()) {
    for (const [name, ...others] of [...places.values()].map((found) => [...found.values()])) {
      if (name !== undefined && others.length === 0) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return counts
}
