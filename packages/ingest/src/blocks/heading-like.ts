import type { Draft } from './draft.ts'
import { endsSentence } from './draft.ts'

/** The share of longer words that begin with a capital; `null` where the script has none. */
const capitalShare = (plain: string): number | null => {
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []
  const long = words.filter((word) => word.length >= 4 && /\p{Lu}|\p{Ll}/u.test(word))
  if (long.length === 0) return words.some((word) => /\p{Lu}/u.test(word)) ? 1 : null
  return long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length / long.length
}

/** How a sentence in the middle of an argument begins, and a heading hardly ever. */
const opensSentence =
  /^(?:i|we|they|he|she|it|you|so|and|but|or|because|then|this|that|these|those|if|when|while|here|in|as|to|for|let's|well|yes|no)\b/i

/** Whether nearly every longer word begins with a capital: a title even where it ends with a stop. */
export const isInTitleCase = ({ plain, words }: Draft): boolean =>
  words >= 3 && words <= 25 && (capitalShare(plain) ?? 0) >= 0.8

/** Whether a line without a heading mark looks like a title: short, on one line, without a full stop. */
export const isTitleLike = (draft: Draft): boolean =>
  (draft.mark === 'plain' || draft.mark === 'strong' || draft.mark === 'number') &&
  draft.words > 0 &&
  draft.words <= 25 &&
  !draft.quoted &&
  !endsSentence(draft) &&
  !/^["'(].*[.!?]["')]$/.test(draft.plain)

/** A short line without an end: the next line of the same run belongs to the same list. */
const isFragment = ({ plain, words }: Draft): boolean => words <= 12 && !/[.…!?؟:]$/u.test(plain)

/** The drafts on both sides of one. */
export interface Neighbours {
  readonly before: Draft | undefined
  readonly next: Draft | undefined
}

/**
 * Whether a line without a heading mark heads what follows: it looks like a title and is set in bold,
 * capitals or title case, or is short and stands before a longer paragraph.
 */
export const isHeadingLike = (draft: Draft, { before, next }: Neighbours): boolean => {
  if (next === undefined || !isTitleLike(draft) || draft.words > 16) return false
  if (/[\n\r]/.test(draft.surface)) return false
  if (draft.mark === 'strong') return true
  if (draft.mark === 'number' && (next.mark === 'number' || next.words < 12)) return false
  const share = capitalShare(draft.plain)
  if (share !== null && share >= 0.6) {
    return draft.words > 1 || next.words >= 12
  }
  if (draft.gap === 'none' && before !== undefined && isFragment(before)) return false
  if (/[?!]$/.test(draft.plain) || opensSentence.test(draft.plain)) return false
  return draft.words <= 12 && next.words >= Math.max(12, draft.words * 1.5)
}
