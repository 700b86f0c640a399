/** An estimate with its 95 % interval; all `null` where nothing was counted. */
export interface Estimate {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

const Z = 1.96

/**
 * ln((a + .5) / (b + .5)) ± 1.96·√(1/(a + .5) + 1/(b + .5)): the logit scale of Lowe, Benoit,
 * Mikhaylov and Laver (2011). Positive towards `a`; `null` when both counts are 0.
 */
export const logOdds = (a: number, b: number): Estimate => {
  if (a === 0 && b === 0) return { value: null, low: null, high: null }
  const value = Math.log((a + 0.5) / (b + 0.5))
  const margin = Z * Math.sqrt(1 / (a + 0.5) + 1 / (b + 0.5))
  return { value, low: value - margin, high: value + margin }
}

/**
 * A share k/n with its Wilson score interval (Newcombe 1998, method 3), 95 %; `null` when n is 0.
 */
export const wilson = (k: number, n: number): Estimate => {
  if (n === 0) return { value: null, low: null, high: null }
  const share = k / n
  const square = Z * Z
  const centre = (share + square / (2 * n)) / (1 + square / n)
  const margin =
    (Z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))) / (1 + square / n)
  return { value: share, low: Math.max(0, centre - margin), high: Math.min(1, centre + margin) }
}

const poissonBound = (k: number, sign: 1 | -1): number =>
  k === 0 ? 0 : k * (1 - 1 / (9 * k) + (sign * Z) / (3 * Math.sqrt(k))) ** 3

const FEW = Array.from({ length: 256 }, (_, k) => k)
const LOWER = FEW.map((k) => poissonBound(k, -1))
const UPPER = FEW.map((k) => poissonBound(k, 1))

/**
 * Occurrences per so many of what they were counted over, with the exact-score interval of a Poisson count
 * (Byar's approximation, Breslow and Day 1987, 95 %); `null` over nothing.
 */
export const poissonRate = (count: number, size: number, per: number): Estimate => {
  if (size === 0) return { value: null, low: null, high: null }
  const scale = per / size
  return {
    value: count * scale,
    low: (LOWER[count] ?? poissonBound(count, -1)) * scale,
    high: (UPPER[count + 1] ?? poissonBound(count + 1, 1)) * scale,
  }
}

/** `poissonRate` per 1,000 words. */
export const ratePerThousand = (count: number, words: number): Estimate =>
  poissonRate(count, words, 1000)
