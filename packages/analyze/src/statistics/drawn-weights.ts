/** What some units add to a sum, as cells of two lists from `from` to before `end`. */
export interface Cells {
  readonly units: Uint32Array
  /** Whole numbers. */
  readonly amounts: Uint32Array
  readonly from: number
  readonly end: number
}

/** How often units are drawn in some draws: unit `i` in draw `d` at `i * stride + d`. */
export interface Weights {
  /** That a unit of a sample is drawn more than 255 times happens once in 10^500 samples. */
  readonly weights: Uint8Array
  /** At least the number of draws, and a multiple of 4. */
  readonly stride: number
  /** The most often that a unit is drawn in one draw. */
  readonly most: number
  /** The weights in twice the room. */
  readonly wide: () => Uint16Array
}

/** Draws units: `drawOnce` hands out those of a draw, each as often as it was drawn, and is asked for one draw after another. */
export const drawWeights = (
  units: number,
  draws: number,
  drawOnce: (draw: number) => Uint32Array,
): Weights => {
  const stride = Math.ceil(draws / 4) * 4
  const weights = new Uint8Array(units * stride)
  let most = 0
  for (let draw = 0; draw < draws; draw++) {
    for (const unit of drawOnce(draw)) {
      const cell = unit * stride + draw
      const times = (weights[cell] ?? 0) + 1
      weights[cell] = times
      if (times > most) most = times
    }
  }
  let wide: Uint16Array | null = null
  return { weights, stride, most, wide: () => (wide ??= new Uint16Array(weights)) }
}

/**
 * The sums of some cells in the draws, of which several stand in one number of 32 bits, sums as weights: all of them are
 * multiplied and added at once, which is right where none outgrows its place. Four cells at a time, so that sums are
 * fetched and put back once for all of them.
 */
const sumSeveral = (
  sums: Int32Array,
  { units, amounts, from, end }: Cells,
  weights: Int32Array,
): void => {
  const length = sums.length
  for (let cell = from; cell < end; cell += 4) {
    // Behind the end there is nothing to add, whatever unit it is of.
    const amountAt = (at: number): number => (at < end ? (amounts[at] ?? 0) : 0)
    const placeOf = (at: number): number => (units[at] ?? 0) * length
    const [first, second] = [amountAt(cell), amountAt(cell + 1)]
    const [third, fourth] = [amountAt(cell + 2), amountAt(cell + 3)]
    const [a, b, c, d] = [placeOf(cell), placeOf(cell + 1), placeOf(cell + 2), placeOf(cell + 3)]
    for (let at = 0; at < length; at++) {
      const sum =
        Math.imul(first, weights[a + at] ?? 0) +
        Math.imul(second, weights[b + at] ?? 0) +
        Math.imul(third, weights[c + at] ?? 0) +
        Math.imul(fourth, weights[d + at] ?? 0)
      sums[at] = ((sums[at] ?? 0) + sum) | 0
    }
  }
}

/** Adds an amount, of any size, to the totals of the draws, each as often as its unit was drawn. */
export const addAmount = (
  totals: Float64Array,
  amount: number,
  unit: number,
  { weights, stride }: Weights,
): void => {
  const from = unit * stride
  for (let draw = 0; draw < totals.length; draw++)
    totals[draw] = (totals[draw] ?? 0) + amount * (weights[from + draw] ?? 0)
}

const BYTE = 2 ** 8 - 1
const TWO_BYTES = 2 ** 16 - 1

/** Totals of the draws, each amount as often as its unit was drawn; what stood there before goes. */
export const sumCells = (totals: Float64Array, cells: Cells, drawn: Weights): void => {
  const { amounts, from, end } = cells
  let all = 0
  for (let cell = from; cell < end; cell++) all += amounts[cell] ?? 0
  const most = all * drawn.most
  if (most > TWO_BYTES) {
    totals.fill(0)
    for (let cell = from; cell < end; cell++)
      addAmount(totals, amounts[cell] ?? 0, cells.units[cell] ?? 0, drawn)
    return
  }
  const weights = most > BYTE ? drawn.wide() : drawn.weights
  const sums = most > BYTE ? new Uint16Array(drawn.stride) : new Uint8Array(drawn.stride)
  sumSeveral(new Int32Array(sums.buffer), cells, new Int32Array(weights.buffer))
  totals.set(sums.subarray(0, totals.length))
}
