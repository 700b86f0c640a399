import { compareCodeUnits } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Position, Stance } from '../model/stance.ts'
import type { DiffQuote, PositionChange, SentencePair, StanceChange } from './document-changes.ts'
import type { SentenceMatch } from './match-sentences.ts'
import { quoteOf, quotesOf } from './quote-of.ts'

interface Placed {
  readonly stance: Stance
  readonly pair: SentencePair
}

/** Stances by sentence, proposition and scope. */
const stancesOf = (
  { stances }: DocumentAnalysis,
  pairs: readonly SentencePair[],
): ReadonlyMap<string, Placed> =>
  new Map(
    stances.map((stance) => {
      const pair = pairs[stance.sentence] ?? { before: null, after: null }
      const { before, after } = pair
      const name = [String(before), String(after), stance.proposition, stance.scope ?? '']
      return [name.join('\n'), { stance, pair }]
    }),
  )

const placeOf = ({ before, after }: SentencePair): number => after ?? before ?? 0

/** Claims that take another side, in the order of the text. */
export const stanceChanges = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
  match: SentenceMatch,
): readonly StanceChange[] => {
  const [old, young] = [stancesOf(before, match.ofBefore), stancesOf(after, match.ofAfter)]
  return [...new Map([...old, ...young])]
    .flatMap(([name, { stance, pair }]): readonly StanceChange[] => {
      const [was, now] = [old.get(name)?.stance, young.get(name)?.stance]
      if (was?.stance === now?.stance) return []
      return [
        {
          proposition: stance.proposition,
          scope: stance.scope,
          before: was?.stance ?? null,
          after: now?.stance ?? null,
          pair,
          ...quotesOf(before, after, pair),
        },
      ]
    })
    .toSorted(
      (a, b) =>
        placeOf(a.pair) - placeOf(b.pair) ||
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

/** Propositions on which the document stands elsewhere, in code-unit order. */
export const positionChanges = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
): readonly PositionChange[] => {
  const positionsOf = ({ positions }: DocumentAnalysis): ReadonlyMap<string, Position> =>
    new Map(positions.map((position) => [position.proposition, position]))
  const [old, young] = [positionsOf(before), positionsOf(after)]
  const propositions = [...new Set([...old.keys(), ...young.keys()])].toSorted(compareCodeUnits)
  return propositions.flatMap((proposition): readonly PositionChange[] => {
    const [was, now] = [old.get(proposition), young.get(proposition)]
    if (was?.position === now?.position) return []
    return [
      {
        proposition,
        before: was?.position ?? null,
        after: now?.position ?? null,
        quoteBefore: quoteOfPosition(before, was),
        quoteAfter: quoteOfPosition(after, now),
      },
    ]
  })
}
