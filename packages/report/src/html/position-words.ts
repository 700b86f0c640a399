import type { Position } from '@contend/analyze'
import { formatSigned } from './format-number.ts'

/** Whether the index does not point the way of the position, which weighs stances and does not count them. */
export const disagrees = ({ position, index }: Position): boolean =>
  index !== null && ((position === 'for' && index <= 0) || (position === 'against' && index >= 0))

/** The index with its interval in words, or that there is none. */
export const indexWords = ({ index, low, high }: Position): string => {
  if (index === null) return 'no index: no stance of the author'
  const interval =
    low === null || high === null
      ? ''
      : ` (95% interval ${formatSigned(low, 2)} to ${formatSigned(high, 2)})`
  return `index ${formatSigned(index, 2)}${interval}`
}

/** The author's stances on each side in words. */
export const countWords = ({ nFor, nAgainst }: Position): string =>
  `${String(nFor)} for, ${String(nAgainst)} against`

/** The stances that are only reported, in words; empty when there are none. */
export const reportedWords = ({ nAttributedFor, nAttributedAgainst }: Position): string =>
  nAttributedFor + nAttributedAgainst === 0
    ? ''
    : `only reported: ${String(nAttributedFor)} for, ${String(nAttributedAgainst)} against`
