import { claimChanges } from '../diff/claim-changes.ts'
import type { DiffQuote, Quotes } from '../diff/document-changes.ts'
import { hitChanges } from '../diff/hit-changes.ts'
import { matchSentences } from '../diff/match-sentences.ts'
import { positionChanges, stanceChanges } from '../diff/side-changes.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ChangedClaim, ChangedHit, ChangedPosition, ChangedStance } from './lexicon-diff.ts'

/** What is not the same in one document. */
export interface DocumentDiff {
  readonly hits: readonly ChangedHit[]
  readonly claims: readonly ChangedClaim[]
  readonly stances: readonly ChangedStance[]
  readonly positions: readonly ChangedPosition[]
}

/** Both versions read the same sentences: there is always one to quote. */
const quoteIn = ({ quoteBefore, quoteAfter }: Quotes): readonly DiffQuote[] => {
  const quote = quoteAfter ?? quoteBefore
  return quote === null ? [] : [quote]
}

/** What two analyses of one document, made with two versions of a lexicon, have not in common. */
export const diffDocument = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
  lexicon: string,
): DocumentDiff => {
  const match = matchSentences(before, after)
  const hits = hitChanges(before, after, match).filter(({ hit }) => hit.lexicon === lexicon)
  return {
    hits: hits.flatMap((each) => {
      const { category, entry } = each.hit
      return quoteIn(each).map((quote) => ({ change: each.change, category, entry, quote }))
    }),
    claims: claimChanges(before, after, match).flatMap((each) => {
      const { change, scoreBefore, scoreAfter } = each
      return quoteIn(each).map((quote) => ({ change, scoreBefore, scoreAfter, quote }))
    }),
    stances: stanceChanges(before, after, match).flatMap((each) => {
      const { proposition, scope, before: was, after: now } = each
      return quoteIn(each).map((quote) => ({ proposition, scope, before: was, after: now, quote }))
    }),
    positions: positionChanges(before, after).map((change) => ({
      document: after.document.id,
      ...change,
    })),
  }
}
