/**
 * How often two things would occur together by chance, first·second / n: `first` and `second` are how often
 * each occurs among n places (claims, sentences). 0 to n; `null` over no places.
 */
export const expectedJoint = (first: number, second: number, n: number): number | null =>
  n > 0 ? (first * second) / n : null
