import type { Span } from '@contend/ingest'

/** For each of some ascending spans, whether any of the others overlaps it. */
export const coveredWords = (
  words: readonly Span[],
  spans: readonly Span[],
): readonly boolean[] => {
  const ascending = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  let furthest = 0
  return words.map(({ start, end }) => {
    for (let span = ascending[next]; span !== undefined && span.start < end;) {
      furthest = Math.max(furthest, span.end)
      next += 1
      span = ascending[next]
    }
    return furthest > start
  })
}
