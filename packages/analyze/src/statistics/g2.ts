import { expectedCounts, isComparable, type Frequency } from './frequency.ts'

/** O ln(O / E), with 0 ln 0 = 0. */
const term = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected)

/**
 * G² of two terms, 2[a ln(a/E1) + c ln(c/E2)]: the log-likelihood of Rayson and Garside (2000) and of the
 * UCREL calculator. Takes counts and corpus sizes; 0 (equally frequent) to ∞, whichever side is ahead.
 * `null` where the two cannot be compared: an empty corpus, a count above its size, no occurrence.
 */
export const g2TwoTerm = (target: Frequency, reference: Frequency): number | null => {
  if (!isComparable(target, reference)) return null
  const expected = expectedCounts(target, reference)
  const sum = term(target.count, expected.target) + term(reference.count, expected.reference)
  return Math.max(0, 2 * sum)
}

/**
 * G² of a table of four cells, 2 Σ O ln(O/E) with E from its margins (Dunning 1993), for keyness and
 * collocations alike:
 *
 * |            | word | others |
 * | ---------- | ---- | ------ |
 * | first row  | a    | b      |
 * | second row | c    | d      |
 *
 * 0 (independent) to ∞; 3.84, 6.63, 10.83 and 15.13 are its limits at .05, .01, .001 and .0001 (df 1).
 * `null` for a negative cell, and where a row or column is empty.
 */
export const g2FourTerm = (a: number, b: number, c: number, d: number): number | null => {
  const n = a + b + c + d
  const [first, second] = [a + b, c + d]
  const [left, right] = [a + c, b + d]
  if (Math.min(a, b, c, d) < 0 || !(Math.min(first, second, left, right) > 0)) return null
  const sum =
    term(a, (first * left) / n) +
    term(b, (first * right) / n) +
    term(c, (second * left) / n) +
    term(d, (second * right) / n)
  return Math.max(0, 2 * sum)
}
