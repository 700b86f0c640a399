/** Sorts values upwards and counts the pairs of which the first is the greater; `spare` is as long. */
const countDescents = (
  values: Float64Array,
  spare: Float64Array,
  from: number,
  to: number,
): number => {
  if (to - from < 2) return 0
  const middle = (from + to) >> 1
  let descents =
    countDescents(values, spare, from, middle) + countDescents(values, spare, middle, to)
  let [left, right] = [from, middle]
  for (let at = from; at < to; at++) {
    const [a, b] = [values[left] ?? Infinity, values[right] ?? Infinity]
    if (left < middle && (right >= to || a <= b)) {
      spare[at] = a
      left++
    } else {
      spare[at] = b
      right++
      descents += middle - left
    }
  }
  values.set(spare.subarray(from, to), from)
  return descents
}

/** How alike two orders of the same things are. */
export interface Agreement {
  /** Pairs that stand in the same order in both. */
  readonly kept: number
  /** Pairs that are not tied in the first. */
  readonly pairs: number
}

/**
 * Compares orders with one that is given, as values from the greatest down. Pairs that are tied in the other order are
 * not kept. Time of each comparison is n log n.
 */
export const agreementWith = (
  descending: readonly number[],
): ((other: (at: number) => number) => Agreement) => {
  const blocks: (readonly [from: number, to: number])[] = []
  for (let from = 0; from < descending.length;) {
    let to = from + 1
    while (to < descending.length && descending[to] === descending[from]) to++
    blocks.push([from, to])
    from = to
  }
  const n = descending.length
  const tied = blocks.reduce((sum, [from, to]) => sum + ((to - from) * (to - from - 1)) / 2, 0)
  const pairs = (n * (n - 1)) / 2 - tied
  return (other) => {
    const values = Float64Array.from(descending, (_, at) => other(at))
    for (const [from, to] of blocks) if (to - from > 1) values.subarray(from, to).sort()
    return { kept: countDescents(values, new Float64Array(n), 0, n), pairs }
  }
}
