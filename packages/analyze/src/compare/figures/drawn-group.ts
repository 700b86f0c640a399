import { nestedBootstrap } from '../../statistics/nested-bootstrap.ts'
import { seedFor } from '../../statistics/random.ts'
import type { Counted } from './counted.ts'
import type { Side } from './side.ts'

/** The sums of documents and sentences drawn anew, by column; columns without counts are left out. */
export interface DrawnSums {
  readonly draws: number
  readonly columns: ReadonlyMap<number, Float64Array>
}

/** Draws a group once, for all its rows: documents, then their sentences. `name` is that of the stream. */
export const drawGroup = (
  { matrix }: Counted,
  { members }: Side,
  { seed, draws, name }: { readonly seed: number; readonly draws: number; readonly name: string },
): DrawnSums => {
  const options = { seed: seedFor(seed, name), stream: 0, draws }
  return { draws, columns: nestedBootstrap(matrix(), members, options) }
}

const addInto = (sums: Float64Array, values: Float64Array): void => {
  for (let draw = 0; draw < sums.length; draw++)
    sums[draw] = (sums[draw] ?? 0) + (values[draw] ?? 0)
}

/** All of them together, draw by draw. */
export const addDrawn = (all: Iterable<DrawnSums>): DrawnSums => {
  const sums = new Map<number, Float64Array>()
  let draws = 0
  for (const one of all) {
    draws = one.draws
    for (const [column, values] of one.columns) {
      const known = sums.get(column)
      if (known === undefined) sums.set(column, values.slice())
      else addInto(known, values)
    }
  }
  return { draws, columns: sums }
}

/** The sum over some columns in each draw; not to be written to. */
export const seriesOf = (
  { draws, columns }: DrawnSums,
  wanted: readonly number[],
): Float64Array => {
  const [first, ...others] = wanted.flatMap((column) => columns.get(column) ?? [])
  if (first === undefined) return new Float64Array(draws)
  if (others.length === 0) return first
  const series = first.slice()
  for (const values of others) addInto(series, values)
  return series
}

/** One series less another, draw by draw. */
export const lessSeries = (from: Float64Array, less: Float64Array): Float64Array =>
  from.map((value, draw) => value - (less[draw] ?? 0))
