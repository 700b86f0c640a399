import { randomIndex, type RandomOptions } from './random.ts'

/** What units add to a sum: number of the unit from 0, amount. Units that add nothing may be missing. */
export type UnitAmounts = readonly (readonly [unit: number, amount: number])[]

/** Weights that are held at a time, so that memory does not grow with the number of units. */
const MOST_WEIGHTS = 2 ** 20
/** Sums below this can be added up as whole numbers. */
const MOST_WHOLE = 2 ** 31

/** How often units are drawn in some draws: unit `i` in draw `d` at `i * draws + d`. */
interface Weights {
  /** That a unit of a sample is drawn more than 255 times happens once in 10^500 samples. */
  readonly weights: Uint8Array
  readonly draws: number
}

const drawUnits = ({ weights, draws }: Weights, index: (size: number) => number): void => {
  weights.fill(0)
  const units = weights.length / draws
  for (let draw = 0; draw < draws; draw++) {
    for (let left = units; left > 0; left--) {
      const cell = index(units) * draws + draw
      weights[cell] = (weights[cell] ?? 0) + 1
    }
  }
}

/** Whether whole numbers of 32 bits can hold the sum of any draw. */
const isWhole = (list: UnitAmounts, units: number): boolean =>
  list.every(([, amount]) => Number.isInteger(amount) && Math.abs(amount) * units < MOST_WHOLE)

/** Four units at a time, so that a sum is fetched and put back once for all of them. */
const addWhole = (totals: Int32Array, list: UnitAmounts, { weights, draws }: Weights): void => {
  totals.fill(0)
  for (let at = 0; at < list.length; at += 4) {
    // A unit that is not there adds nothing, wherever it stands.
    const [firstUnit = 0, first = 0] = list[at] ?? []
    const [secondUnit = 0, second = 0] = list[at + 1] ?? []
    const [thirdUnit = 0, third = 0] = list[at + 2] ?? []
    const [fourthUnit = 0, fourth = 0] = list[at + 3] ?? []
    const [a, b] = [firstUnit * draws, secondUnit * draws]
    const [c, d] = [thirdUnit * draws, fourthUnit * draws]
    for (let draw = 0; draw < draws; draw++) {
      totals[draw] =
        ((totals[draw] ?? 0) +
          Math.imul(first, weights[a + draw] ?? 0) +
          Math.imul(second, weights[b + draw] ?? 0) +
          Math.imul(third, weights[c + draw] ?? 0) +
          Math.imul(fourth, weights[d + draw] ?? 0)) |
        0
    }
  }
}

const addFractions = (
  totals: Float64Array,
  list: UnitAmounts,
  { weights, draws }: Weights,
): void => {
  for (const [unit, amount] of list) {
    const from = unit * draws
    for (let draw = 0; draw < draws; draw++)
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
    whole: isWhole(list, units),
    totals: new Float64Array(draws),
  }))
  for (let done = 0; done < draws; done += most) {
    const size = Math.min(most, draws - done)
    const drawn: Weights = { weights: new Uint8Array(units * size), draws: size }
    const scratch = new Int32Array(size)
    drawUnits(drawn, index)
    for (const { list, whole, totals } of sums) {
      if (whole) {
        addWhole(scratch, list, drawn)
        totals.set(scratch, done)
      } else addFractions(totals.subarray(done, done + size), list, drawn)
    }
  }
  return sums.map(({ totals }) => totals)
}
