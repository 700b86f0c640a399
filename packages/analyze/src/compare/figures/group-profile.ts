import type { GroupProfileRow } from '../../model/group-profile.ts'
import type { Measure, MeasureKind } from '../../profile/measures.ts'
import { intervalOfDraws } from '../../statistics/bootstrap.ts'
import { logOdds, ratePerThousand, wilson, type Estimate } from '../../statistics/estimates.ts'
import { columnsOf, sumOf, type Counted } from './counted.ts'
import { lessSeries, seriesOf } from './drawn-group.ts'
import type { ComparedGroup, Setting } from './setting.ts'

/** A measure from its counts alone, with an interval that takes words and sentences as independent. */
const estimates: Readonly<Record<MeasureKind, (a: number, b: number) => Estimate>> = {
  rate: ratePerThousand,
  'per-claim': (a, b) => {
    const { value, low, high } = ratePerThousand(a, b)
    const perOne = (figure: number | null): number | null =>
      figure === null ? null : figure / 1000
    return { value: perOne(value), low: perOne(low), high: perOne(high) }
  },
  share: wilson,
  index: logOdds,
}

const figureOf = (kind: MeasureKind, a: number, b: number): number => {
  if (kind === 'index') return a + b === 0 ? NaN : Math.log((a + 0.5) / (b + 0.5))
  return b === 0 ? NaN : ((kind === 'rate' ? 1000 : 1) * a) / b
}

/** Draws of a count of 0, or of a share of all, are all alike and say nothing. */
const saysNothing = (kind: MeasureKind, a: number, b: number): boolean =>
  a === 0 || b === 0 || (kind === 'share' && a === b)

/** Columns that a count is the sum of, and those to take off again. */
const columnsFor = (
  counted: Counted,
  feature: string,
  { own, kinds }: { readonly own: boolean; readonly kinds: readonly number[] },
): { readonly all: readonly number[]; readonly others: readonly number[] } => ({
  all: columnsOf(counted, feature, kinds),
  others: own ? columnsOf(counted, `others:${feature}`, kinds) : [],
})

const rowOf = (
  measure: Measure,
  { name, side, drawn, isDrawn }: ComparedGroup,
  { counted }: Setting,
): readonly GroupProfileRow[] => {
  const kinds = counted.kinds.flatMap(({ language, labelled }, kind) =>
    measure.speaks(language) && (labelled || !measure.needsLabels) ? [kind] : [],
  )
  const documents = side.members.filter((member) => kinds.includes(counted.kindOf[member] ?? -1))
  if (documents.length === 0) return []
  const scope = { own: measure.own, kinds }
  const [above, below] = [measure.numerator, measure.denominator].map((feature) => {
    const { all, others } = columnsFor(counted, feature, scope)
    return {
      count: sumOf(side.sums, all) - sumOf(side.sums, others),
      series: (): Float64Array => lessSeries(seriesOf(drawn, all), seriesOf(drawn, others)),
    }
  })
  if (above === undefined || below === undefined) return []
  const [numerator, denominator] = [above.count, below.count]
  const estimate = estimates[measure.kind](numerator, denominator)
  const row = { group: name, measure: measure.name, numerator, denominator, ...estimate }
  if (!isDrawn || saysNothing(measure.kind, numerator, denominator)) {
    return [{ ...row, documents: documents.length }]
  }
  const denominators = below.series()
  const interval = intervalOfDraws(
    above.series().map((a, draw) => figureOf(measure.kind, a, denominators[draw] ?? 0)),
  )
  const ends = { low: interval?.low ?? null, high: interval?.high ?? null }
  return [{ ...row, ...ends, documents: documents.length }]
}

/** The measures of a profile for each group, counted over all its documents together. */
export const groupProfileOf = (
  groups: readonly ComparedGroup[],
  measures: readonly Measure[],
  setting: Setting,
): readonly GroupProfileRow[] =>
  groups.flatMap((group) => measures.flatMap((measure) => rowOf(measure, group, setting)))
