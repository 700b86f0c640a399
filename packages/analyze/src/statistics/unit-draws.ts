import { addCells, leastTooLarge, type Cells, type Weights } from './add-cells.ts'
import { randomIndex, type RandomOptions } from './random.ts'

/** What units add to a sum: number of the unit from 0, amount. Units that add nothing may be missing. */
export type UnitAmounts = readonly (readonly [unit: number, amount: number])[]

/** Weights that are held at a time, so that memory does not grow with the number of units. */
const MOST_WEIGHTS = 2 ** 20

const drawUnits = ({ weights, stride }: Weights, index: (size: number) => number): void => {
  const units = weights.length / stride
  for (let draw = 0; draw < stride; draw++) {
    for (let left = units; left > 0; left--) {
      const cell = index(units) * stride + draw
      weights[cell] = (weights[cell] ?? 0) + 1
    }
  }
}

/** The amounts as cells, where all are whole numbers and none too large; else `null`. */
const cellsOf = (list: UnitAmounts): Cells | null =>
  list.every(([, amount]) => Number.isInteger(amount) && amount >= 0 && amount < leastTooLarge)
    ? {
        units: Uint32Array.from(list, ([unit]) => unit),
        amounts: Uint32Array.from(list, ([, amount]) => amount),
        from: 0,
        end: list.length,
      }
    : null

const addFractions = (
  totals: Float64Array,
  list: UnitAmounts,
  { weights, stride }: Weights,
): void => {
  for (const [unit, amount] of list) {
    const from = unit * stride
    for (let draw = 0; draw < totals.length; draw++)
      totals[draw] = (totals[draw] ?? 0) + amount * (weights[from + draw] ?? 0)
  }
}

/**
 * What each list adds up to in every draw of as many units as there are, with replacement; all from the same draws,
 * which are those of `bootstrap`. Time is draws × (units + amounts).
 */
export const sumsOfDraws = (
  units: number,
  lists: readonly UnitAmounts[],
  options: RandomOptions,
): readonly Float64Array[] => {
  const { draws } = options
  const index = randomIndex(options)
  const most = Math.max(1, Math.min(draws, Math.floor(MOST_WEIGHTS / units)))
  const sums = lists.map((list) => ({
    list,
    cells: cellsOf(list),
    totals: new Float64Array(draws),
  }))
  for (let done = 0; done < draws; done += most) {
    const size = Math.min(most, draws - done)
    const drawn: Weights = { weights: new Uint8Array(units * size), stride: size }
    drawUnits(drawn, index)
    for (const { list, cells, totals } of sums) {
      const some = totals.subarray(done, done + size)
      if (cells === null) addFractions(some, list, drawn)
      else addCells(some, cells, drawn)
    }
  }
  return sums.map(({ totals }) => totals)
}
