/**
 * How Yates’ correction takes .5 off each |O − E|: not at all; at most as much as there is, as R’s
 * `chisq.test`; or always, which makes χ² grow again where |O − E| is below .5.
 */
export type Yates = 'none' | 'at-most' | 'always'

const corrected = (difference: number, yates: Yates): number => {
  switch (yates) {
    case 'none':
      return difference
    case 'at-most':
      return Math.max(0, difference - 0.5)
    case 'always':
      return difference - 0.5
  }
}

/**
 * Pearson’s χ² of a table of four cells, Σ (|O − E| − y)² / E with E from its margins (Pearson 1900; y by
 * Yates 1934). Cells as for `g2FourTerm`. 0 (independent) to ∞; `null` for a negative cell, and where a
 * row or column is empty.
 */
export const chiSquared = (
  [a, b, c, d]: readonly [number, number, number, number],
  yates: Yates,
): number | null => {
  const n = a + b + c + d
  const margins = (a + b) * (c + d) * (a + c) * (b + d)
  if (Math.min(a, b, c, d) < 0 || !(margins > 0)) return null
  // All four cells are off by the same: |O − E| = |ad − bc| / n, and Σ 1/E = n³ / margins.
  const difference = corrected(Math.abs(a * d - b * c) / n, yates)
  return (difference ** 2 * n * n * n) / margins
}
