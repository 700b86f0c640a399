/** A half-open range of UTF-16 code units in `Document.text`: `0 ≤ start ≤ end ≤ text.length`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The text a span covers. */
export const surfaceOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
