import type { ClaimChange } from '../diff/document-changes.ts'
import type { ComparedDocument, RunPair } from './compared-document.ts'
import type { Why } from './run-diff.ts'

/** Whether any sentence of both runs is a claim, or a premise, in one of them only. */
export const flips = ({
  before,
  after,
  match,
}: ComparedDocument): { readonly claims: boolean; readonly premises: boolean } => {
  const differs = (label: 'claim' | 'premise'): boolean =>
    match.pairs.some(
      (pair) =>
        pair.before !== null &&
        pair.after !== null &&
        before.sentences[pair.before]?.[label] !== after.sentences[pair.after]?.[label],
    )
  return { claims: differs('claim'), premises: differs('premise') }
}

/**
 * Whether the score or the threshold made a sentence a claim: the one that would have done it alone, where
 * the other would not.
 */
export const claimCauses = (
  { scoreBefore, scoreAfter }: ClaimChange,
  ofScore: Why,
  { before, after }: RunPair,
): Why => {
  const [was, now] = [before.frame.claimThreshold, after.frame.claimThreshold]
  if (was === now) return ofScore
  if (scoreBefore === null || scoreAfter === null) return [...ofScore, 'claim threshold']
  const byScore = scoreBefore >= was !== scoreAfter >= was
  const byThreshold = scoreBefore >= was !== scoreBefore >= now
  if (byThreshold && !byScore) return ['claim threshold']
  return byScore && !byThreshold ? ofScore : [...ofScore, 'claim threshold']
}
