/** How often something occurs in a corpus. */
export interface Frequency {
  /** Occurrences, 0 to `size`. */
  readonly count: number
  /** Words of the corpus, or documents where documents are counted. */
  readonly size: number
}

const isPart = ({ count, size }: Frequency): boolean => size > 0 && count >= 0 && count <= size

/**
 * Whether two corpora can be compared: both hold words, no count is below 0 or above its size, and the
 * item occurs somewhere.
 */
export const isComparable = (target: Frequency, reference: Frequency): boolean =>
  isPart(target) && isPart(reference) && target.count + reference.count > 0

/** Counts that would be expected if the item were as frequent in both: n(a + c) / (n1 + n2). */
export const expectedCounts = (
  target: Frequency,
  reference: Frequency,
): { readonly target: number; readonly reference: number } => {
  const share = (target.count + reference.count) / (target.size + reference.size)
  return { target: target.size * share, reference: reference.size * share }
}
