import { compareCodeUnits } from '@contend/ingest/text'
import type { Hit } from '../model/hit.ts'
import { ownLexicon } from '../lexicon/own-lexicon.ts'
import type { HitNames } from './hit-names.ts'

/** A claim with more categories or terms than this is a list, in which all stands beside all. */
export const mostFeatures = 30

/** Name of the claims in which two features stand in the same words only; the first before the second. */
export const sameWordsName = (first: string, second: string): string =>
  `same:${JSON.stringify([first, second])}`

/** Whether a feature is such a pair. */
export const isSameWordsName = (feature: string): boolean => feature.startsWith('same:')

/** Where the first of the places of a feature ends, and the last one starts. */
interface Outermost {
  readonly firstEnd: number
  readonly lastStart: number
}

const outermostOf = (
  hits: readonly Hit[],
  namesOf: (hit: Hit) => readonly string[],
): readonly (readonly [name: string, places: Outermost])[] => {
  const features = new Map<string, Outermost>()
  for (const hit of hits) {
    for (const name of namesOf(hit)) {
      const { firstEnd = hit.end, lastStart = hit.start } = features.get(name) ?? {}
      features.set(name, {
        firstEnd: Math.min(hit.end, firstEnd),
        lastStart: Math.max(hit.start, lastStart),
      })
    }
  }
  return [...features].sort(([a], [b]) => compareCodeUnits(a, b))
}

/** Whether they occur in different words: some place of the one ends before some place of the other. */
const standApart = (a: Outermost, b: Outermost): boolean =>
  a.firstEnd <= b.lastStart || b.firstEnd <= a.lastStart

/** Whether a category is above another: it stands wherever that does. Names of terms have a colon. */
export const isAbove = (upper: string, lower: string): boolean =>
  !lower.includes(':') && lower.startsWith(`${upper}.`)

/**
 * The pairs of categories, `LEXICON.CATEGORY`, and of terms, `LEXICON:ENTRY`, that stand in the same words
 * of a claim only, each 1: an entry in two categories, overlapping hits. Categories are those known; one
 * above another is no pair, and claims that are lists have none. Lexicons are all but `argument`.
 */
export const countSameWords = (
  claimHits: readonly Hit[],
  namesOf: (hit: Hit) => HitNames,
): readonly (readonly [name: string, count: number])[] => {
  const hits = claimHits.filter(({ lexicon }) => lexicon !== ownLexicon)
  const kinds = [
    outermostOf(hits, (hit) => namesOf(hit).categories),
    outermostOf(hits, ({ lexicon, entry }) => [`${lexicon}:${entry}`]),
  ]
  if (kinds.some((features) => features.length > mostFeatures)) return []
  return kinds.flatMap((features) =>
    features.flatMap(([first, places], at) =>
      features
        .slice(at + 1)
        .filter(([second, others]) => !isAbove(first, second) && !standApart(places, others))
        .map(([second]) => [sameWordsName(first, second), 1] as const),
    ),
  )
}
