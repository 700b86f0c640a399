import { compareCodeUnits } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { CollocationKind } from '../model/collocation.ts'
import type { Hit } from '../model/hit.ts'
import { withParents } from '../profile/count-hits.ts'
import { counts } from '../text/parsed-sentence.ts'
import { ARGUMENT } from './claim-facts.ts'

/** A category or term in a claim, with its outermost places. */
export interface PlacedFeature {
  readonly name: string
  /** Where the first of its places ends, and the last one starts. */
  readonly firstEnd: number
  readonly lastStart: number
}

/** A claim with what occurs in it, each once, in code-unit order. */
export interface FeaturedClaim extends Readonly<Record<CollocationKind, readonly PlacedFeature[]>> {
  readonly document: string
  readonly language: string
  /** Whether the author asserts or endorses it. */
  readonly isAuthors: boolean
}

const placed = (
  hits: readonly Hit[],
  namesOf: (hit: Hit) => readonly string[],
): readonly PlacedFeature[] => {
  const features = new Map<string, PlacedFeature>()
  for (const hit of hits) {
    for (const name of namesOf(hit)) {
      const known = features.get(name)
      features.set(name, {
        name,
        firstEnd: Math.min(hit.end, known?.firstEnd ?? hit.end),
        lastStart: Math.max(hit.start, known?.lastStart ?? hit.start),
      })
    }
  }
  return [...features.values()].sort((a, b) => compareCodeUnits(a.name, b.name))
}

const categoriesOf = ({ lexicon, category }: Hit): readonly string[] =>
  withParents(category).map((name) => `${lexicon}.${name}`)

const termsOf = ({ lexicon, entry }: Hit): readonly string[] => [`${lexicon}:${entry}`]

/** The claims outside boilerplate and captions, with what occurs in them of all lexicons that name topics. */
export const featuredClaimsOf = ({
  document,
  sentences,
  hits,
}: DocumentAnalysis): readonly FeaturedClaim[] => {
  const hitsOf = new Map<number, Hit[]>()
  for (const hit of hits) {
    if (hit.lexicon === ARGUMENT) continue
    const known = hitsOf.get(hit.sentence)
    if (known === undefined) hitsOf.set(hit.sentence, [hit])
    else known.push(hit)
  }
  return sentences
    .filter((sentence) => sentence.claim === true && counts(sentence))
    .map(({ index, voice, attitude }) => {
      const own = hitsOf.get(index) ?? []
      return {
        document: document.id,
        language: document.language,
        isAuthors: voice !== 'attributed' || attitude === 'endorses',
        category: placed(own, categoriesOf),
        term: placed(own, termsOf),
      }
    })
}
