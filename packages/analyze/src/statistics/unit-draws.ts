import { addAmount, drawWeights, sumCells, type Cells } from './drawn-weights.ts'
import { randomIndices, type RandomOptions } from './random.ts'

/** What units add to a sum: number of the unit from 0, amount. Units that add nothing may be missing. */
export type UnitAmounts = readonly (readonly [unit: number, amount: number])[]

/** Weights that are held at a time, so that memory does not grow with the number of units. */
const MOST_WEIGHTS = 2 ** 20

/** From here on it is no amount for a cell. */
const TOO_LARGE = 2 ** 32

/** The amounts as cells, where all are whole numbers; else `null`. */
const cellsOf = (list: UnitAmounts): Cells | null => {
  const cells = {
    units: new Uint32Array(list.length),
    amounts: new Uint32Array(list.length),
    from: 0,
    end: 0,
  }
  for (const [unit, amount] of list) {
    if (!Number.isInteger(amount) || amount < 0 || amount >= TOO_LARGE) return null
    cells.units[cells.end] = unit
    cells.amounts[cells.end++] = amount
  }
  return cells
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
  const random = randomIndices(options)
  const chosen = new Uint32Array(units)
  const drawOnce = (): Uint32Array => {
    random.fill(units, chosen)
    return chosen
  }
  const most = Math.max(1, Math.min(draws, Math.floor(MOST_WEIGHTS / units)))
  const block = new Float64Array(lists.length * draws)
  const sums = lists.map((list, at) => ({
    list,
    cells: cellsOf(list),
    totals: block.subarray(at * draws, (at + 1) * draws),
  }))
  for (let done = 0; done < draws; done += most) {
    const size = Math.min(most, draws - done)
    const drawn = drawWeights(units, size, drawOnce)
    for (const { list, cells, totals } of sums) {
      const some = size === draws ? totals : totals.subarray(done, done + size)
      if (cells === null) for (const [unit, amount] of list) addAmount(some, amount, unit, drawn)
      else sumCells(some, cells, drawn)
    }
  }
  return sums.map(({ totals }) => totals)
}
