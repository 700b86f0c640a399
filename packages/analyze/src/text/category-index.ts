import type { RawHit } from '../lexicon/match.ts'
import { ownLexicon } from '../lexicon/own-lexicon.ts'

/** The hits of one sentence by category. A parent category holds the hits of its sub-categories. */
export interface CategoryIndex {
  /** Hits of a category written `lexicon.path`, in text order; empty when there are none. */
  readonly of: (category: string) => readonly RawHit[]
  /** Hits of a category of the `argument` lexicon. */
  readonly argument: (path: string) => readonly RawHit[]
}

const NONE: readonly RawHit[] = []

/** Categories whose phrases are read as one: "no different" is neither a "no" nor a "different". */
const READ_AS_ONE = new Set([
  'negators.idiom',
  'sameness',
  'difference',
  'denial',
  'rejection',
  'endorsement',
  'centrality',
  'marginality',
])

const isPartOf = (hit: RawHit, whole: RawHit): boolean =>
  whole.start <= hit.start && hit.end <= whole.end && whole.end - whole.start > hit.end - hit.start

const withoutParts = (hits: readonly RawHit[]): readonly RawHit[] => {
  const wholes = hits.filter((hit) => hit.lexicon === ownLexicon && READ_AS_ONE.has(hit.category))
  if (wholes.length === 0) return hits
  return hits.filter(
    (hit) => hit.lexicon !== ownLexicon || !wholes.some((whole) => isPartOf(hit, whole)),
  )
}

/**
 * Indexes hits under their category and each of its parents. Hits of the `argument` lexicon inside a
 * longer phrase that is read as one are left out.
 */
export const indexHits = (hits: readonly RawHit[]): CategoryIndex => {
  const byCategory = new Map<string, RawHit[]>()
  for (const hit of withoutParts(hits)) {
    const parts = hit.category.split('.')
    for (let depth = 1; depth <= parts.length; depth++) {
      const key = `${hit.lexicon}.${parts.slice(0, depth).join('.')}`
      const list = byCategory.get(key)
      if (list === undefined) byCategory.set(key, [hit])
      else list.push(hit)
    }
  }
  const of = (category: string): readonly RawHit[] => byCategory.get(category) ?? NONE
  return { of, argument: (path) => of(`${ownLexicon}.${path}`) }
}
