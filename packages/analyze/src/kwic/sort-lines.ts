import { compareCodeUnits } from '@contend/ingest/text'
import type { ConcordanceLine } from './concordance-line.ts'
import { wordsOf } from './words-of.ts'

/**
 * What lines can be sorted by. `document`: path, then place in the text. `position`: share of the text before the keyword. `left`:
 * words before it, the nearest first. `right`: words behind it.
 */
export type LineOrder = 'document' | 'position' | 'left' | 'keyword' | 'right'

/** The words before the keyword, folded, the nearest first: what the left context is sorted by. */
export const leftKey = ({ left, language }: ConcordanceLine): string =>
  wordsOf(left, language).toReversed().join(' ')

const keyOf = (line: ConcordanceLine, by: 'left' | 'keyword' | 'right'): string =>
  by === 'left' ? leftKey(line) : wordsOf(line[by], line.language).join(' ')

/**
 * The lines in another order; equal ones stay as they were. Words are compared by the code units of
 * their folded form.
 *
 * @param lines in the order of documents and places
 */
export const sortLines = (
  lines: readonly ConcordanceLine[],
  { by, reverse }: { readonly by: LineOrder; readonly reverse: boolean },
): readonly ConcordanceLine[] => {
  if (by === 'document') return reverse ? lines.toReversed() : lines
  const sign = reverse ? -1 : 1
  if (by === 'position') return lines.toSorted((a, b) => sign * (a.position - b.position))
  return lines
    .map((line) => ({ line, key: keyOf(line, by) }))
    .sort((a, b) => sign * compareCodeUnits(a.key, b.key))
    .map(({ line }) => line)
}
