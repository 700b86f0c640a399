import type { Contrast } from '../../model/difference.ts'
import { dealDocuments } from './deal.ts'
import { differencesOf, type Compared } from './difference.ts'
import { seriesOf } from './drawn-group.ts'
import { isContrasted } from './effort.ts'
import type { Feature } from './features.ts'
import { logRatioInterval, type Series } from './intervals.ts'
import { groupFeatures, isSpokenIn, type ComparedGroup, type Setting } from './setting.ts'
import { occurrenceOf, rateOf } from './side.ts'

interface Pair {
  readonly a: ComparedGroup
  readonly b: ComparedGroup
  readonly compared: Compared
}

const seriesIn = ({ drawn }: ComparedGroup, { columns, basis }: Feature): Series => ({
  counts: seriesOf(drawn, columns),
  sizes: seriesOf(drawn, basis.size),
})

const pairsOf = (a: ComparedGroup, b: ComparedGroup, setting: Setting): readonly Pair[] => {
  const { counted, seed, draws, priorOf } = setting
  const features = groupFeatures(setting).filter(
    (feature) =>
      isSpokenIn(counted, a.side, feature) &&
      isSpokenIn(counted, b.side, feature) &&
      occurrenceOf(a.side, feature).count + occurrenceOf(b.side, feature).count > 0,
  )
  const dealt = dealDocuments(
    counted,
    { target: a.side.members, reference: b.side.members },
    features,
    { seed, draws: draws.relabelings, name: `deal:${JSON.stringify([a.name, b.name])}` },
  )
  return features.flatMap((feature) => {
    const [one, rest] = [occurrenceOf(a.side, feature), occurrenceOf(b.side, feature)]
    if (one.size === 0 || rest.size === 0) return []
    const drawn = { one: seriesIn(a, feature), rest: seriesIn(b, feature) }
    const compared = {
      feature,
      one,
      rest,
      prior: priorOf(feature),
      interval: logRatioInterval(one, rest, drawn),
      dealt: dealt.get(feature) ?? null,
    }
    return [{ a, b, compared }]
  })
}

/**
 * Every group against every other, on each feature that occurs in either. None where there are two groups,
 * as the rest of the one is the other, nor where there are more than can be read.
 */
export const contrastsOf = (
  groups: readonly ComparedGroup[],
  setting: Setting,
): readonly Contrast[] => {
  if (!isContrasted(groups.length)) return []
  const pairs = groups.flatMap((a, at) =>
    groups.slice(at + 1).flatMap((b) => pairsOf(a, b, setting)),
  )
  const differences = differencesOf(pairs.map(({ compared }) => compared))
  return pairs.flatMap(({ a, b, compared: { feature, one } }, at) => {
    const difference = differences[at] ?? null
    if (difference === null) return []
    return [
      {
        groupA: a.name,
        groupB: b.name,
        feature: feature.name,
        basis: feature.basis.name,
        ...one,
        rate: rateOf(one, feature),
        difference,
      },
    ]
  })
}
