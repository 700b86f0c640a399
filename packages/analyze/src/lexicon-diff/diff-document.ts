import { compareCodeUnits } from '@contend/ingest'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Hit } from '../model/hit.ts'
import type { Position, Stance } from '../model/stance.ts'
import type {
  ChangedClaim,
  ChangedHit,
  ChangedPosition,
  ChangedStance,
  DiffQuote,
} from './lexicon-diff.ts'
import { quoteOf } from './quote-of.ts'

/** What is not the same in one document. */
export interface DocumentDiff {
  readonly hits: readonly ChangedHit[]
  readonly claims: readonly ChangedClaim[]
  readonly stances: readonly ChangedStance[]
  readonly positions: readonly ChangedPosition[]
}

const isCounted = ({ sentences }: DocumentAnalysis, { sentence }: Hit): boolean => {
  const block = sentences[sentence]?.block
  return block !== 'boilerplate' && block !== 'caption'
}

const hitName = ({ category, start, end }: Hit): string =>
  `${category} ${String(start)} ${String(end)}`

/** Hits of `own` that `other` has not. */
const onlyIn = (
  own: DocumentAnalysis,
  other: DocumentAnalysis,
  lexicon: string,
): readonly Hit[] => {
  const known = new Set(other.hits.filter((hit) => hit.lexicon === lexicon).map(hitName))
  return own.hits.filter(
    (hit) => hit.lexicon === lexicon && isCounted(own, hit) && !known.has(hitName(hit)),
  )
}

const diffHits = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
  lexicon: string,
): readonly ChangedHit[] => {
  const changes = [
    ...onlyIn(before, after, lexicon).map((hit) => ({
      hit,
      change: 'lost' as const,
      from: before,
    })),
    ...onlyIn(after, before, lexicon).map((hit) => ({
      hit,
      change: 'gained' as const,
      from: after,
    })),
  ]
  return changes
    .toSorted(
      (a, b) =>
        a.hit.start - b.hit.start ||
        a.hit.end - b.hit.end ||
        compareCodeUnits(a.hit.category, b.hit.category),
    )
    .map(({ hit, change, from }) => {
      const { category, entry, sentence } = hit
      return { change, category, entry, quote: quoteOf(from, sentence, hit) }
    })
}

const diffClaims = (before: DocumentAnalysis, after: DocumentAnalysis): readonly ChangedClaim[] =>
  after.sentences.flatMap((now, index): readonly ChangedClaim[] => {
    const was = before.sentences[index]
    const [wasClaim, isClaim] = [was?.claim === true, now.claim === true]
    if (wasClaim === isClaim) return []
    return [
      {
        change: isClaim ? 'enters' : 'leaves',
        scoreBefore: was?.claimScore ?? null,
        scoreAfter: now.claimScore,
        quote: quoteOf(after, index),
      },
    ]
  })

/** Stances by sentence, proposition and scope. */
const stancesOf = ({ stances }: DocumentAnalysis): ReadonlyMap<string, Stance> =>
  new Map(
    stances.map((stance) => [
      [stance.sentence, stance.proposition, stance.scope ?? ''].join('\n'),
      stance,
    ]),
  )

const diffStances = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
): readonly ChangedStance[] => {
  const [old, young] = [stancesOf(before), stancesOf(after)]
  return [...new Map([...old, ...young])]
    .flatMap(([name, { proposition, scope, sentence }]) => {
      const [was, now] = [old.get(name), young.get(name)]
      if (was?.stance === now?.stance) return []
      const quote = quoteOf(after, sentence)
      return [
        { proposition, scope, before: was?.stance ?? null, after: now?.stance ?? null, quote },
      ]
    })
    .toSorted(
      (a, b) =>
        a.quote.sentence - b.quote.sentence ||
        compareCodeUnits(a.proposition, b.proposition) ||
        compareCodeUnits(a.scope ?? '', b.scope ?? ''),
    )
}

const quoteOfPosition = (
  analysis: DocumentAnalysis,
  position: Position | undefined,
): DiffQuote | null => {
  if (position === undefined) return null
  const { sentenceFor, sentenceAgainst } = position
  const sentence =
    position.position === 'against' ? sentenceAgainst : (sentenceFor ?? sentenceAgainst)
  return sentence === null ? null : quoteOf(analysis, sentence)
}

const diffPositions = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
): readonly ChangedPosition[] => {
  const positionsOf = ({ positions }: DocumentAnalysis): ReadonlyMap<string, Position> =>
    new Map(positions.map((position) => [position.proposition, position]))
  const [old, young] = [positionsOf(before), positionsOf(after)]
  const propositions = [...new Set([...old.keys(), ...young.keys()])].toSorted(compareCodeUnits)
  return propositions.flatMap((proposition): readonly ChangedPosition[] => {
    const [was, now] = [old.get(proposition), young.get(proposition)]
    if (was?.position === now?.position) return []
    return [
      {
        document: after.document.id,
        proposition,
        before: was?.position ?? null,
        after: now?.position ?? null,
        quoteBefore: quoteOfPosition(before, was),
        quoteAfter: quoteOfPosition(after, now),
      },
    ]
  })
}

/** What two analyses of one document, made with two versions of a lexicon, have not in common. */
export const diffDocument = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
  lexicon: string,
): DocumentDiff => ({
  hits: diffHits(before, after, lexicon),
  claims: diffClaims(before, after),
  stances: diffStances(before, after),
  positions: diffPositions(before, after),
})
