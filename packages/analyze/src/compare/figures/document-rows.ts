import type { ComparisonRow } from '../../model/comparison.ts'
import type { Interval } from '../../statistics/bootstrap.ts'
import { sizesOf, sumOf, type CountedDocuments } from './counted.ts'
import { differenceOf, familyOf } from './difference.ts'
import { testRows, type RowPlaces } from './document-tests.ts'
import { seriesOf } from './drawn-group.ts'
import { drawDocuments } from './drawn-documents.ts'
import type { Basis, Feature } from './features.ts'
import { countedInterval, logRatioInterval, rateInterval } from './intervals.ts'
import type { Steps } from '../steps.ts'
import { once } from '../../statistics/once.ts'
import type { Setting } from './setting.ts'
import { occurrenceOf, occurrenceWithout, sideOf, type Occurrence } from './side.ts'
import { unitRow } from './unit-row.ts'

/** Whether any document has others of its kind to be set against. */
export const faceOthers = ({ counted, features }: Setting): boolean => {
  const documents = [...counted.ids.keys()]
  return [...new Set(features.map(({ basis }) => basis))].some(
    (basis) => sizesOf(counted, basis, documents).filter((size) => size > 0).length > 1,
  )
}

interface DrawnIntervals {
  readonly rate: Interval | null
  readonly logRatio: Interval | null
}

/**
 * Intervals of categories by document. Terms and cues have none for their log ratios, and for their rates
 * that of the count: they are too many to draw for.
 */
const intervals = (
  drawn: Setting,
): ((
  document: number,
) => (wanted: Feature, one: Occurrence, rest: Occurrence) => DrawnIntervals | null) => {
  const { counted, seed, draws } = drawn
  const { documents: starts } = counted.matrix()
  const keyOf = ({ name, basis }: Feature): string => `${basis.kinds.join(',')} ${name}`
  const categories = new Map(drawn.features.map((feature) => [keyOf(feature), feature]))
  const drawnOf = once((wanted: Feature) => categories.get(keyOf(wanted)))
  const draw = drawDocuments(counted, { seed, draws: draws.bootstrap })
  return (document) => {
    const { own, all, copies } = draw(document)
    const isDrawn = (starts[document + 1] ?? 0) - (starts[document] ?? 0) > 1
    const sizesIn = once((basis: Basis) => ({
      own: seriesOf(own, basis.size),
      all: seriesOf(all, basis.size),
      copies: seriesOf(copies, basis.size),
    }))
    return (wanted, one, rest) => {
      const feature = drawnOf(wanted)
      if (feature === undefined || one.count === 0) return null
      const sizes = sizesIn(feature.basis)
      const { columns } = feature
      const ofOne = { counts: seriesOf(own, columns), sizes: sizes.own }
      const ofRest = {
        counts: seriesOf(all, columns),
        sizes: sizes.all,
        less: { counts: seriesOf(copies, columns), sizes: sizes.copies },
      }
      return {
        rate: rateInterval(one, feature, isDrawn ? ofOne : null),
        logRatio: isDrawn ? logRatioInterval(one, rest, { one: ofOne, rest: ofRest }) : null,
      }
    }
  }
}

/** Numbers that a row of a category has of what was drawn: ends of the rate, then of the log ratio; NaN is none. */
const drawnNumbers = 4

/** The rows of all documents, as few numbers as they can be made from. */
interface PackedRows extends RowPlaces {
  /** `drawnNumbers` for every category of every document, in the order of the features. */
  readonly drawn: Float64Array
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

const intervalAt = (drawn: Float64Array, at: number): Interval | null => {
  const [low, high] = [orNull(drawn[at]), orNull(drawn[at + 1])]
  return low === null || high === null ? null : { low, high }
}

/** A document set against all others, without the draws and tests. */
const facing = (counted: CountedDocuments, features: readonly Feature[]) => {
  const all = sideOf(counted, [...counted.ids.keys()])
  const allOf = once((feature: Feature) => occurrenceOf(all, feature))
  return (document: number) => {
    const side = sideOf(counted, [document])
    const kind = counted.kindOf[document] ?? -1
    const isRow = ({ basis, columns, isCategory }: Feature): boolean =>
      basis.kinds.includes(kind) && (isCategory || sumOf(side.sums, columns) > 0)
    return {
      side,
      numbers: features.flatMap((feature, at) => (isRow(feature) ? [at] : [])),
      occurrencesOf: (feature: Feature) => {
        const one = occurrenceOf(side, feature)
        return { one, rest: occurrenceWithout(allOf(feature), one) }
      },
    }
  }
}

type Facing = ReturnType<typeof facing>

function* packRows(setting: Setting, drawn: Setting, against: Facing): Steps<PackedRows> {
  const { counted, features } = setting
  const categories = features.filter(({ isCategory }) => isCategory).length
  const intervalsOf = intervals(drawn)
  const starts = new Uint32Array(counted.ids.length + 1)
  const packed = new Float64Array(counted.ids.length * categories * drawnNumbers).fill(NaN)
  const rows: Uint32Array[] = []
  for (const document of counted.ids.keys()) {
    yield
    const { numbers, occurrencesOf } = against(document)
    const intervalOf = intervalsOf(document)
    for (const number of numbers) {
      const feature = features[number]
      if (feature?.isCategory !== true) continue
      const { one, rest } = occurrencesOf(feature)
      const found = intervalOf(feature, one, rest)
      const { rate = null, logRatio = null } = found ?? {}
      packed.set(
        [rate?.low ?? NaN, rate?.high ?? NaN, logRatio?.low ?? NaN, logRatio?.high ?? NaN],
        (document * categories + number) * drawnNumbers,
      )
    }
    rows.push(Uint32Array.from(numbers))
    starts[document + 1] = (starts[document] ?? 0) + numbers.length
  }
  const joined = new Uint32Array(starts.at(-1) ?? 0)
  for (const [document, numbers] of rows.entries()) joined.set(numbers, starts[document])
  return { starts, features: joined, drawn: packed }
}

/**
 * Every document against all others of its language: each category, and the terms and cues it has. `drawn` holds the same
 * documents with the categories alone, which is all that is drawn. What is drawn and tested is kept as a few
 * numbers a row; the rows are made of them whenever they are walked over.
 */
export function* documentRows(setting: Setting, drawn: Setting): Steps<Iterable<ComparisonRow>> {
  const { counted, features, priorOf } = setting
  // The rows outlive the comparison, and hold no sentences.
  const { ids } = counted
  const against = facing(counted.inDocuments, features)
  const packed = yield* packRows(setting, drawn, against)
  const { p, adjusted, tested, ofFeature } = testRows(setting, packed)
  const categories = features.filter(({ isCategory }) => isCategory).length
  const rowOf = (
    row: number,
    document: number,
    { side, occurrencesOf }: ReturnType<Facing>,
  ): ComparisonRow | null => {
    const number = packed.features[row] ?? -1
    const feature = features[number]
    if (feature === undefined) return null
    const { one, rest } = occurrencesOf(feature)
    const at = feature.isCategory ? (document * categories + number) * drawnNumbers : -drawnNumbers
    const draft = unitRow(feature, side, {
      unit: 'document',
      name: ids[document] ?? '',
      documentsMeasured: one.size > 0 ? 1 : 0,
      dispersion: null,
      interval: intervalAt(packed.drawn, at) ?? countedInterval(one, feature),
    })
    if (one.size === 0 || rest.size === 0) return { ...draft, difference: null }
    const dealt = ofFeature[number] ?? null
    const tests = tested.get(familyOf(feature)) ?? 0
    const own = orNull(p[row])
    const difference = differenceOf(
      {
        feature,
        one,
        rest,
        prior: priorOf(feature),
        interval: intervalAt(packed.drawn, at + 2),
        dealt: dealt && { ...dealt, p: own },
      },
      {
        tests: Math.max(1, tests),
        pAdjusted: orNull(adjusted[row]),
        pBonferroni: own === null ? null : Math.min(1, own * tests),
      },
    )
    return { ...draft, difference }
  }
  return {
    *[Symbol.iterator]() {
      for (const document of ids.keys()) {
        const facts = against(document)
        const [from = 0, to = 0] = packed.starts.subarray(document, document + 2)
        for (let row = from; row < to; row++) {
          const made = rowOf(row, document, facts)
          if (made !== null) yield made
        }
      }
    },
  }
}
