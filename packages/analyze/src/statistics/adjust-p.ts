const tested = (p: readonly (number | null)[]): number => p.filter((one) => one !== null).length

/**
 * p times the number of tests, at most 1 (Bonferroni): holds the chance of any false alarm among them.
 * In the order given; what was not tested stays `null` and is no test.
 */
export const bonferroni = (p: readonly (number | null)[]): readonly (number | null)[] => {
  const tests = tested(p)
  return p.map((one) => (one === null ? null : Math.min(1, one * tests)))
}

/** The same as `benjaminiHochberg` for very many; NaN is what was not tested. */
export const adjustAll = (p: Float64Array): Float64Array => {
  const order = Uint32Array.from(p.keys()).filter((at) => !Number.isNaN(p[at]))
  order.sort((x, y) => (p[y] ?? NaN) - (p[x] ?? NaN))
  const tests = order.length
  const adjusted = new Float64Array(p.length).fill(NaN)
  let least = 1
  for (const [i, at] of order.entries()) {
    least = Math.min(least, (p[at] ?? NaN) * (tests / (tests - i)))
    adjusted[at] = least
  }
  return adjusted
}

/**
 * Adjusted p of Benjamini and Hochberg (1995): holds the share of false alarms among what is called
 * significant. The i-th smallest of m becomes the least of p·m/j over all j ≥ i, at most 1. In the order
 * given; what was not tested stays `null` and is no test.
 */
export const benjaminiHochberg = (p: readonly (number | null)[]): readonly (number | null)[] =>
  Array.from(adjustAll(Float64Array.from(p, (one) => one ?? NaN)), (one) =>
    Number.isNaN(one) ? null : one,
  )
