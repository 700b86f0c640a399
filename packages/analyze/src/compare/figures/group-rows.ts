import type { ComparisonRow } from '../../model/comparison.ts'
import { sizesOf } from './counted.ts'
import { dealDocuments } from './deal.ts'
import { dispersionIn } from './dispersion-in.ts'
import { addDrawn, seriesOf, type DrawnSums } from './drawn-group.ts'
import type { Basis } from './features.ts'
import { logRatioInterval, rateInterval } from './intervals.ts'
import { once } from '../../statistics/once.ts'
import { groupFeatures, isSpokenIn, type ComparedGroup, type Setting } from './setting.ts'
import { occurrenceOf, sideOf, without, type Side } from './side.ts'
import { finished, unitRow, type Draft } from './unit-row.ts'

const draftsOf = (
  group: ComparedGroup,
  all: { readonly side: Side; readonly drawn: DrawnSums },
  setting: Setting,
): readonly Draft[] => {
  const { counted, priorOf, seed, draws } = setting
  const { side, drawn, name } = group
  const rest = without(all.side, side)
  const spoken = groupFeatures(setting).filter((feature) => isSpokenIn(counted, side, feature))
  const dealt = dealDocuments(counted, { target: side.members, reference: rest.members }, spoken, {
    seed,
    draws: draws.relabelings,
    name: `deal:${name}`,
  })
  const dispersion = dispersionIn(counted, side.members)
  const ofBasis = once((basis: Basis) => {
    return {
      sizes: seriesOf(drawn, basis.size),
      allSizes: seriesOf(all.drawn, basis.size),
      measured: sizesOf(counted, basis, side.members).filter((size) => size > 0).length,
    }
  })
  return spoken.map((feature) => {
    const [one, other] = [occurrenceOf(side, feature), occurrenceOf(rest, feature)]
    const { sizes, allSizes, measured } = ofBasis(feature.basis)
    const series = { counts: seriesOf(drawn, feature.columns), sizes }
    const restSeries = {
      counts: seriesOf(all.drawn, feature.columns),
      sizes: allSizes,
      less: series,
    }
    return {
      row: unitRow(feature, side, {
        unit: 'group',
        name,
        documentsMeasured: measured,
        dispersion: dispersion(feature),
        interval: rateInterval(one, feature, group.isDrawn ? series : null),
      }),
      compared:
        one.size === 0 || other.size === 0
          ? null
          : {
              feature,
              one,
              rest: other,
              prior: priorOf(feature),
              interval: logRatioInterval(one, other, { one: series, rest: restSeries }),
              dealt: dealt.get(feature) ?? null,
            },
    }
  })
}

/** Every feature of every group, against the documents of the other groups. */
export const groupRows = (
  groups: readonly ComparedGroup[],
  setting: Setting,
): readonly ComparisonRow[] => {
  const members = groups.flatMap(({ side }) => side.members).sort((a, b) => a - b)
  const all = {
    side: sideOf(setting.counted, members),
    drawn: addDrawn(groups.map(({ drawn }) => drawn)),
  }
  const drafts = groups.map((group) => draftsOf(group, all, setting))
  // Of two groups one is the mirror of the other: what is tested is tested once.
  return drafts.length === 2 ? drafts.flatMap(finished) : finished(drafts.flat())
}
