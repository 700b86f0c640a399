const requireSameLength = (p: readonly number[], q: readonly number[]): void => {
  if (p.length !== q.length) {
    throw new RangeError(
      `${p.length} and ${q.length} figures: both sides need one for each feature`,
    )
  }
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const dot = (x: readonly number[], y: readonly number[]): number => {
  let sum = 0
  for (let at = 0; at < x.length; at++) sum += (x[at] ?? 0) * (y[at] ?? 0)
  return sum
}

/** What a share adds to a divergence. */
const term = (share: number, middle: number): number =>
  share === 0 ? 0 : share * Math.log2(share / middle)

/**
 * Cosine of two rows of figures, one for each feature and in the same order: x·y/(‖x‖‖y‖) (Salton and
 * McGill 1983). 1 = the same proportions; of counts 0 to 1, 0 = nothing in common. `null` where a side is
 * all 0.
 *
 * @throws RangeError where the rows differ in length.
 */
export const cosine = (x: readonly number[], y: readonly number[]): number | null => {
  requireSameLength(x, y)
  const norms = Math.sqrt(dot(x, x)) * Math.sqrt(dot(y, y))
  return norms === 0 ? null : Math.max(-1, Math.min(1, dot(x, y) / norms))
}

/**
 * Jensen-Shannon divergence in bits (base 2) of two rows of counts or shares, each taken as shares of its
 * sum: ½ KL(p‖m) + ½ KL(q‖m) with m = (p + q)/2 (Lin 1991). 0 (the same shares) to 1 (nothing in common);
 * its square root is a distance. `null` where a side is all 0.
 *
 * @throws RangeError where the rows differ in length.
 */
export const jensenShannon = (p: readonly number[], q: readonly number[]): number | null => {
  requireSameLength(p, q)
  const [sumP, sumQ] = [total(p), total(q)]
  if (!(sumP > 0 && sumQ > 0)) return null
  let divergence = 0
  for (let at = 0; at < p.length; at++) {
    const [one, two] = [(p[at] ?? 0) / sumP, (q[at] ?? 0) / sumQ]
    const middle = (one + two) / 2
    divergence += term(one, middle) + term(two, middle)
  }
  return Math.max(0, Math.min(1, divergence / 2))
}
