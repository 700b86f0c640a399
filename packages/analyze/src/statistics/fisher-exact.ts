import { logGamma } from './special-functions.ts'

/** Probabilities, given the margins, of tables like the one seen or further from independence. */
export interface ExactTest {
  /** Of at most `a` in the first cell. */
  readonly less: number
  /** Of at least `a` in the first cell. */
  readonly greater: number
  /** Of all tables no more probable than the one seen, on either side. */
  readonly twoSided: number
}

/** Tables as probable as the one seen count as such despite rounding, as in R’s `fisher.test`. */
const tolerance = 1 + 1e-7

const logChoose = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)

/**
 * Fisher’s exact test (1935) of a table of four counts, cells as for `g2FourTerm`: for few documents with
 * and without a feature in two groups. Time is the smallest margin. `null` for a cell that is no whole
 * number from 0, and where a row or column is empty: no table is then more telling than another.
 */
export const fisherExact = (a: number, b: number, c: number, d: number): ExactTest | null => {
  const cells = [a, b, c, d]
  if (cells.some((cell) => !Number.isSafeInteger(cell) || cell < 0)) return null
  const [row, other, column, n] = [a + b, c + d, a + c, a + b + c + d]
  if ([row, other, column, n - column].includes(0)) return null
  const least = Math.max(0, column - other)
  const most = Math.min(row, column)
  const probabilities = Array.from({ length: most - least + 1 }, (_, step) => {
    const k = least + step
    return Math.exp(logChoose(row, k) + logChoose(other, column - k) - logChoose(n, column))
  })
  const sum = (chosen: readonly number[]): number =>
    Math.min(
      1,
      chosen.reduce((all, one) => all + one, 0),
    )
  const seen = (probabilities[a - least] ?? NaN) * tolerance
  return {
    less: sum(probabilities.slice(0, a - least + 1)),
    greater: sum(probabilities.slice(a - least)),
    twoSided: sum(probabilities.filter((probability) => probability <= seen)),
  }
}
