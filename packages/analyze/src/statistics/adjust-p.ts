const tested = (p: readonly (number | null)[]): number => p.filter((one) => one !== null).length

/**
 * p times the number of tests, at most 1 (Bonferroni): holds the chance of any false alarm among them.
 * In the order given; what was not tested stays `null` and is no test.
 */
export const bonferroni = (p: readonly (number | null)[]): readonly (number | null)[] => {
  const tests = tested(p)
  return p.map((one) => (one === null ? null : Math.min(1, one * tests)))
}

/**
 * Adjusted p of Benjamini and Hochberg (1995): holds the share of false alarms among what is called
 * significant. The i-th smallest of m becomes the least of p·m/j over all j ≥ i, at most 1. In the order
 * given; what was not tested stays `null` and is no test.
 */
export const benjaminiHochberg = (p: readonly (number | null)[]): readonly (number | null)[] => {
  const tests = tested(p)
  const order = p
    .flatMap((one, at) => (one === null ? [] : [{ one, at }]))
    .sort((x, y) => y.one - x.one)
  const adjusted: (number | null)[] = p.map(() => null)
  let least = 1
  for (const [i, { one, at }] of order.entries()) {
    least = Math.min(least, one * (tests / (tests - i)))
    adjusted[at] = least
  }
  return adjusted
}
