import type { RawHit } from '../lexicon/match.ts'

/** The lexicon that the analysis itself reads; see `lexicons/argument.en.yaml`. */
export const ARGUMENT = 'argument'

/** The hits of one sentence by category. A parent category holds the hits of its sub-categories. */
export interface CategoryIndex {
  /** Hits of a category written `lexicon.path`, in text order; empty when there are none. */
  readonly of: (category: string) => readonly RawHit[]
  /** Hits of a category of the `argument` lexicon. */
  readonly argument: (path: string) => readonly RawHit[]
}

const NONE: readonly RawHit[] = []

/** Indexes hits under their category and each of its parents. */
export const indexHits = (hits: readonly RawHit[]): CategoryIndex => {
  const byCategory = new Map<string, RawHit[]>()
  for (const hit of hits) {
    const parts = hit.category.split('.')
    for (let depth = 1; depth <= parts.length; depth++) {
      const key = `${hit.lexicon}.${parts.slice(0, depth).join('.')}`
      const list = byCategory.get(key)
      if (list === undefined) byCategory.set(key, [hit])
      else list.push(hit)
    }
  }
  const of = (category: string): readonly RawHit[] => byCategory.get(category) ?? NONE
  return { of, argument: (path) => of(`${ARGUMENT}.${path}`) }
}
