import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { rateMeasure } from '../measure-words.ts'
import { comparedCategories, type ReportModel } from '../report-model.ts'

/** The scales of the page: the same for all documents, so that any two can be set side by side. */
export interface Scales {
  readonly position: PercentScale
  readonly share: PercentScale
  readonly rate: PercentScale
  readonly index: PercentScale
}

const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 1)

const around = (values: readonly (number | null | undefined)[]): PercentScale => {
  const most = largest(values.map((value) => Math.abs(value ?? 0)))
  return percentScale([-most, most], { ticks: 5, nice: false })
}

/** Scales that hold the figures of every document, with their intervals. */
export const scalesOf = (model: ReportModel): Scales => {
  const { entries, comparison } = model
  const measures = comparedCategories(model).map(rateMeasure)
  const indices = comparison.frame.dimensions.map(
    ({ lexicon, dimension }) => `index:${lexicon}.${dimension}`,
  )
  const rows = (names: readonly string[]) =>
    entries.flatMap(({ figure }) => names.map((name) => figure(name)))
  const rates = rows(measures).map((row) => Math.max(row?.value ?? 0, row?.high ?? 0))
  return {
    position: around(
      entries.flatMap(({ analysis }) => analysis.positions.flatMap(({ low, high }) => [low, high])),
    ),
    share: percentScale([0, 1], { ticks: 4, nice: false }),
    rate: percentScale([0, largest(rates)], { ticks: 4, nice: true }),
    index: around(rows(indices).flatMap((row) => [row?.low, row?.high])),
  }
}
