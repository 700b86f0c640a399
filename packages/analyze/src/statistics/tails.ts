/** Draws that tell roughly where the tails begin … */
const FEW_DRAWS = 128
/** … and how many more of them than of a tail are beyond. */
const SPARE = 4

/** Values at both ends, in no order: none that is left out is less than the least, or greater than the greatest. */
export interface Tails {
  readonly least: Float64Array
  readonly greatest: Float64Array
}

/** Puts a value among the least ones, which are in order; the greatest of them goes. The greatest that is left. */
const insert = (least: Float64Array, value: number): number => {
  let at = least.length - 1
  for (; at > 0 && (least[at - 1] ?? 0) > value; at--) least[at] = least[at - 1] ?? 0
  least[at] = value
  return least[least.length - 1] ?? value
}

/**
 * The tails of some values, `needed` in each or more, up to a half of them. Reorders the values, of which the tails are
 * parts. A few values tell roughly where tails begin, so that the others are passed over with two comparisons each and
 * nothing is put in order but the tails. Takes no NaN.
 */
export const tailsOf = (values: Float64Array, needed: number): Tails => {
  const { length } = values
  const few = Math.min(length, FEW_DRAWS)
  const ahead = Math.ceil((needed * few) / Math.max(1, length)) + SPARE
  const [least, greatest] = [new Float64Array(ahead), new Float64Array(ahead)]
  least.fill(Infinity)
  greatest.fill(Infinity)
  let [low, high] = [Infinity, -Infinity]
  for (let at = 0; at < few; at++) {
    const value = values[at] ?? NaN
    if (value < low) low = insert(least, value)
    if (value > high) high = -insert(greatest, -value)
  }
  if (low >= high) return { least: values, greatest: values }
  let [lower, higher] = [0, length]
  for (let at = 0; at < higher;) {
    const value = values[at] ?? NaN
    if (value > high) {
      values[at] = values[--higher] ?? NaN
      values[higher] = value
      continue
    }
    if (value < low) {
      values[at] = values[lower] ?? NaN
      values[lower++] = value
    }
    at++
  }
  for (let at = lower; lower < needed && at < higher; at++) {
    if (values[at] !== low) continue
    values[at] = values[lower] ?? NaN
    values[lower++] = low
  }
  for (let at = higher - 1; length - higher < needed && at >= lower; at--) {
    if (values[at] !== high) continue
    values[at] = values[--higher] ?? NaN
    values[higher] = high
  }
  if (lower < needed || length - higher < needed) return { least: values, greatest: values }
  return { least: values.subarray(0, lower), greatest: values.subarray(higher) }
}
