import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ClaimChange } from './document-changes.ts'
import type { SentenceMatch } from './match-sentences.ts'
import { quotesOf } from './quote-of.ts'

/** Sentences that are claims in one of two analyses only, in the order of the text. */
export const claimChanges = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
  { pairs }: SentenceMatch,
): readonly ClaimChange[] =>
  pairs.flatMap((pair): readonly ClaimChange[] => {
    const was = pair.before === null ? undefined : before.sentences[pair.before]
    const now = pair.after === null ? undefined : after.sentences[pair.after]
    const [wasClaim, isClaim] = [was?.claim === true, now?.claim === true]
    if (wasClaim === isClaim) return []
    return [
      {
        change: isClaim ? 'enters' : 'leaves',
        scoreBefore: was?.claimScore ?? null,
        scoreAfter: now?.claimScore ?? null,
        pair,
        ...quotesOf(before, after, pair),
      },
    ]
  })
