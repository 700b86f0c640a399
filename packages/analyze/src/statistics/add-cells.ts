/** What some units add to a sum, as cells of two lists from `from` to before `end`. */
export interface Cells {
  readonly units: Uint32Array
  /** Whole numbers, each below `leastTooLarge`. */
  readonly amounts: Uint32Array
  readonly from: number
  readonly end: number
}

/** From here on four amounts, each drawn 255 times, might be too much for a number of 32 bits. */
export const leastTooLarge: number = 2 ** 21

/** How often units are drawn in some draws: unit `i` in draw `d` at `i * stride + d`. */
export interface Weights {
  /** That a unit of a sample is drawn more than 255 times happens once in 10^500 samples. */
  readonly weights: Uint8Array
  readonly stride: number
}

/**
 * Adds the amounts to the totals of the draws, each as often as its unit was drawn: four units at a time, so that a
 * total is fetched and put back once for all of them.
 */
export const addCells = (
  totals: Float64Array,
  { units, amounts, from, end }: Cells,
  { weights, stride }: Weights,
): void => {
  for (let cell = from; cell < end; cell += 4) {
    // Behind the end there is nothing to add, whatever unit it is of.
    const amountAt = (at: number): number => (at < end ? (amounts[at] ?? 0) : 0)
    const placeOf = (at: number): number => (units[at] ?? 0) * stride
    const [first, second] = [amountAt(cell), amountAt(cell + 1)]
    const [third, fourth] = [amountAt(cell + 2), amountAt(cell + 3)]
    const [a, b, c, d] = [placeOf(cell), placeOf(cell + 1), placeOf(cell + 2), placeOf(cell + 3)]
    for (let draw = 0; draw < totals.length; draw++) {
      const sum =
        Math.imul(first, weights[a + draw] ?? 0) +
        Math.imul(second, weights[b + draw] ?? 0) +
        Math.imul(third, weights[c + draw] ?? 0) +
        Math.imul(fourth, weights[d + draw] ?? 0)
      totals[draw] = (totals[draw] ?? 0) + (sum | 0)
    }
  }
}
