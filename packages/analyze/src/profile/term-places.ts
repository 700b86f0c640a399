import type { Hit } from '../model/hit.ts'
import { ownLexicon } from '../lexicon/own-lexicon.ts'

/** `LEXICON.CATEGORY` of a hit and of all above it that the frame has, the deepest first. */
const categoriesOf = (
  { lexicon, category }: Hit,
  known: ReadonlySet<string>,
): readonly string[] => {
  const parts = category.split('.')
  return parts
    .map((_, i) => `${lexicon}.${parts.slice(0, parts.length - i).join('.')}`)
    .filter((name) => known.has(name))
}

/** Name of a term, an entry of a category. */
const termName = (category: string, entry: string): string => `term:${category}:${entry}`

/** What a feature named by `termName` is a term of; `null` where it is none. */
export const termOf = (
  feature: string,
): { readonly lexicon: string; readonly category: string; readonly entry: string } | null => {
  const { lexicon, category, entry } =
    /^term:(?<lexicon>[^.]+)\.(?<category>[^:]+):(?<entry>.*)$/su.exec(feature)?.groups ?? {}
  if (lexicon === undefined || category === undefined || entry === undefined) return null
  return { lexicon, category, entry }
}

/** Name of the places that a category owes to an entry alone. */
const aloneName = (category: string, entry: string): string => `alone:${category}:${entry}`

/** The category, `LEXICON.CATEGORY`, and entry of a feature named by `aloneName`; `null` where it is none. */
export const aloneOf = (
  feature: string,
): { readonly category: string; readonly entry: string } | null => {
  const { category, entry } =
    /^alone:(?<category>[^:]+):(?<entry>.*)$/su.exec(feature)?.groups ?? {}
  return category === undefined || entry === undefined ? null : { category, entry }
}

/**
 * Places by term, `term:LEXICON.CATEGORY:ENTRY` with the deepest category the frame has, of all lexicons but
 * `argument`; and, as `alone:LEXICON.CATEGORY:ENTRY`, how many places each category that holds the entry owes
 * to it alone, so that without the entry it had so many fewer.
 */
export const countTerms = (
  hits: readonly Hit[],
  categories: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const terms = new Map<string, Set<string>>()
  const entries = new Map<string, Map<string, Set<string>>>()
  for (const hit of hits) {
    if (hit.lexicon === ownLexicon) continue
    const place = `${String(hit.start)}-${String(hit.end)}`
    const names = categoriesOf(hit, categories)
    for (const [level, name] of names.entries()) {
      const places = entries.get(name) ?? new Map<string, Set<string>>()
      entries.set(name, places)
      places.set(place, (places.get(place) ?? new Set()).add(hit.entry))
      if (level > 0) continue
      const term = termName(name, hit.entry)
      terms.set(term, (terms.get(term) ?? new Set()).add(place))
    }
  }
  const counts = new Map([...terms].map(([term, places]) => [term, places.size]))
  for (const [category, places] of entries) {
    for (const [entry, ...others] of places.values()) {
      if (entry === undefined || others.length > 0) continue
      const name = aloneName(category, entry)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return counts
}
