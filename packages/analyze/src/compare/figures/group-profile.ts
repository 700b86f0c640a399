import type { GroupProfileRow } from '../../model/group-profile.ts'
import type { Frame } from '../../model/comparison.ts'
import { estimate, valueOf, type Counts } from '../../profile/estimate.ts'
import { measuresOf, spokenIn, type Measure } from '../../profile/measures.ts'
import { intervalOfDraws } from '../../statistics/bootstrap.ts'
import { columnsOf, sumOf, type Counted } from './counted.ts'
import { lessSeries, seriesOf } from './drawn-group.ts'
import type { ComparedGroup, Setting } from './setting.ts'

/** Draws of a count of 0, or of a share of all, are all alike and say nothing. */
const saysNothing = ({ figure }: Measure, { above, below }: Counts): boolean =>
  above === 0 || below === 0 || (figure === 'share' && above === below)

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
  { measure, kinds }: MeasuredKinds,
  { name, side, drawn, isDrawn }: ComparedGroup,
  { counted }: Setting,
): readonly GroupProfileRow[] => {
  const documents = side.members.filter((member) => kinds.includes(counted.kindOf[member] ?? -1))
  if (documents.length === 0) return []
  const sumFor = (
    feature: string,
  ): { readonly count: number; readonly series: () => Float64Array } => {
    const { all, others } = columnsFor(counted, feature, { own: measure.own, kinds })
    return {
      count: sumOf(side.sums, all) - sumOf(side.sums, others),
      series: () => lessSeries(seriesOf(drawn, all), seriesOf(drawn, others)),
    }
  }
  const [above, below] = [sumFor(measure.numerator), sumFor(measure.denominator)]
  const counts = { above: above.count, below: below.count }
  const row = {
    group: name,
    measure: measure.name,
    ...estimate(measure, counts, null),
    numerator: counts.above,
    denominator: counts.below,
    documents: documents.length,
  }
  if (!isDrawn || saysNothing(measure, counts)) return [row]
  const belowDrawn = below.series()
  const interval = intervalOfDraws(
    above
      .series()
      .map((sum, draw) => valueOf(measure, { above: sum, below: belowDrawn[draw] ?? 0 }) ?? NaN),
  )
  return [{ ...row, low: interval?.low ?? null, high: interval?.high ?? null }]
}

/** A measure with the kinds of documents it is counted in. */
interface MeasuredKinds {
  readonly measure: Measure
  readonly kinds: readonly number[]
}

const measuredKinds = (
  { counted: { kinds }, languages }: Setting,
  frame: Pick<Frame, 'categories' | 'dimensions'>,
): readonly MeasuredKinds[] => {
  const ofKinds = kinds.map(
    ({ language, labelled }) =>
      new Set(measuresOf(spokenIn(language, frame), labelled).map(({ name }) => name)),
  )
  return measuresOf(frame, true).map((measure) => {
    const able = [...kinds.entries()].filter(([kind]) => ofKinds[kind]?.has(measure.name) === true)
    const spoken = languages.find((each) => able.some(([, { language }]) => language === each))
    return {
      measure,
      kinds: able.flatMap(([kind, { language }]) => (language === spoken ? [kind] : [])),
    }
  })
}

/**
 * The measures of a profile for each group, counted over all its documents of one language together: the first in
 * which the measure can be had.
 */
export const groupProfileOf = (
  groups: readonly ComparedGroup[],
  frame: Pick<Frame, 'categories' | 'dimensions'>,
  setting: Setting,
): readonly GroupProfileRow[] => {
  const measured = measuredKinds(setting, frame)
  return groups.flatMap((group) => measured.flatMap((each) => rowOf(each, group, setting)))
}
