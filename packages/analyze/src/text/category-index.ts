import type { RawHit } from '../lexicon/match.ts'
import { ownLexicon } from '../lexicon/own-lexicon.ts'
import { withParents } from '../lexicon/with-parents.ts'
import { once } from '../statistics/once.ts'

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
  'centrality.above',
  'centrality.ground',
  'marginality',
  'marginality.below',
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

/** A category with its parents, as they are asked for: `LEXICON.PATH`, and `PATH` for those of `argument`. */
interface Names {
  readonly full: readonly string[]
  readonly paths: readonly string[]
}

/** Made once for each category, not for each of its hits. */
const namesOf = once((lexicon: string) =>
  once((category: string): Names => {
    const paths = withParents(category)
    return { full: paths.map((path) => `${lexicon}.${path}`), paths }
  }),
)

const fileUnder = (index: Map<string, RawHit[]>, names: readonly string[], hit: RawHit): void => {
  for (const name of names) {
    const list = index.get(name)
    if (list === undefined) index.set(name, [hit])
    else list.push(hit)
  }
}

/**
 * Indexes hits under their category and each of its parents. Hits of the `argument` lexicon inside a
 * longer phrase that is read as one are left out.
 */
export const indexHits = (hits: readonly RawHit[]): CategoryIndex => {
  const full = new Map<string, RawHit[]>()
  const own = new Map<string, RawHit[]>()
  for (const hit of withoutParts(hits)) {
    const names = namesOf(hit.lexicon)(hit.category)
    fileUnder(full, names.full, hit)
    if (hit.lexicon === ownLexicon) fileUnder(own, names.paths, hit)
  }
  return {
    of: (category) => full.get(category) ?? NONE,
    argument: (path) => own.get(path) ?? NONE,
  }
}
