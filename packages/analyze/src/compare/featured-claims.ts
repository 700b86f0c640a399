import type { CollocationKind } from '../model/collocation.ts'
import { othersName } from '../profile/feature-names.ts'
import { claimHitsOf, countOf } from '../profile/measures.ts'
import { ownLexicon } from '../lexicon/own-lexicon.ts'
import { isSameWordsName } from '../profile/same-words.ts'
import { sentencesIn, type SentenceCounts, type Tally } from '../profile/tally.ts'
import { termOf } from '../profile/term-names.ts'

/** A claim with what occurs in it, each once, in code-unit order. */
export interface FeaturedClaim extends Readonly<Record<CollocationKind, readonly string[]>> {
  readonly document: string
  readonly language: string
  /** Whether the author asserts or endorses it. */
  readonly isAuthors: boolean
  /** Names of the pairs that occur in the same words only, see `sameWordsName`. */
  readonly same: ReadonlySet<string>
}

/** What a feature of a tally says is in a claim. */
type Reading = readonly [kind: CollocationKind | 'same', name: string]

/** Names of the places in claims begin with this. */
const inClaims = claimHitsOf('')

const readingOf = (feature: string): Reading | null => {
  if (isSameWordsName(feature)) return ['same', feature]
  const term = termOf(feature)
  if (term !== null) return ['term', `${term.lexicon}:${term.entry}`]
  if (!feature.startsWith(inClaims)) return null
  const name = feature.slice(inClaims.length)
  const [lexicon, category] = name.split('.', 2)
  return lexicon === ownLexicon || category === undefined ? null : ['category', name]
}

const foundIn = (
  sentence: SentenceCounts,
  readings: readonly (Reading | null)[],
): Readonly<Record<Reading[0], ReadonlySet<string>>> => {
  const found = { category: new Set<string>(), term: new Set<string>(), same: new Set<string>() }
  for (const number of sentence.keys()) {
    const reading = readings[number] ?? null
    if (reading !== null) found[reading[0]].add(reading[1])
  }
  return found
}

/** The claims of each document of a tally, with what occurs in them of all lexicons that name topics. */
export const featuredClaimsOf = ({
  features,
  documents,
}: Tally): ReadonlyMap<string, readonly FeaturedClaim[]> => {
  const readings = features.map(readingOf)
  const claims = features.indexOf(countOf('claims'))
  const others = features.indexOf(othersName(countOf('claims')))
  return new Map(
    [...documents].map(([document, tally]) => [
      document,
      sentencesIn(tally)
        .filter((sentence) => sentence.has(claims))
        .map((sentence): FeaturedClaim => {
          const { category, term, same } = foundIn(sentence, readings)
          return {
            document,
            language: tally.language,
            isAuthors: !sentence.has(others),
            category: [...category].sort(),
            term: [...term].sort(),
            same,
          }
        }),
    ]),
  )
}
