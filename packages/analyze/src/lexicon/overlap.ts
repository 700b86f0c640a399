import type { Span } from '@contend/ingest'
import type { MatchKind } from '../model/hit.ts'
import type { Entry } from './entry.ts'

/** A match before overlapping ones have competed. */
export interface Candidate extends Span {
  readonly entry: Entry
  readonly match: MatchKind
}

const RANK: Readonly<Record<MatchKind, number>> = { literal: 0, clitic: 1, pattern: 2 }

/** Leftmost, then longest, exceptions before hits; then by category, kind of match and place in the file. */
const byPrecedence = (a: Candidate, b: Candidate): number =>
  a.start - b.start ||
  b.end - a.end ||
  Number(b.entry.except) - Number(a.entry.except) ||
  a.entry.category.rank - b.entry.category.rank ||
  RANK[a.match] - RANK[b.match] ||
  a.entry.order - b.entry.order

/** Told of every candidate that does not count, with the one that took its words. */
export type OnLoss = (loser: Candidate, winner: Candidate) => void

/**
 * The candidates that count under the overlap policy of their lexicon. Exceptions compete within their
 * own category, use up their words and are not returned.
 *
 * @returns in order of start, longer first, then category, then lexicon
 */
export const resolveOverlaps = (
  candidates: readonly Candidate[],
  onLoss?: OnLoss,
): readonly Candidate[] => {
  if (candidates.length < 2) return candidates.filter(({ entry }) => !entry.except)
  // Accepted stretches are ordered and disjoint, so only the last of each category and lexicon matters.
  const lastOfCategory = new Map<number, Candidate>()
  const lastOfLexicon = new Map<string, Candidate>()
  return candidates.toSorted(byPrecedence).filter((candidate) => {
    const { category, except } = candidate.entry
    const own = lastOfCategory.get(category.rank)
    if (own !== undefined && candidate.start < own.end) {
      onLoss?.(candidate, own)
      return false
    }
    if (category.competes && !except) {
      const rival = lastOfLexicon.get(category.lexicon)
      const sameSpan = rival?.start === candidate.start && rival.end === candidate.end
      if (rival !== undefined && candidate.start < rival.end && !sameSpan) {
        onLoss?.(candidate, rival)
        return false
      }
      lastOfLexicon.set(category.lexicon, candidate)
    }
    lastOfCategory.set(category.rank, candidate)
    return !except
  })
}
