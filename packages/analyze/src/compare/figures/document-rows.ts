import type { ComparisonRow } from '../../model/comparison.ts'
import type { Interval } from '../../statistics/bootstrap.ts'
import { oneAgainstRest } from '../../statistics/one-against-rest.ts'
import { cellsOf, sizesOf, sumOf } from './counted.ts'
import type { Dealt } from './difference.ts'
import { seriesOf } from './drawn-group.ts'
import { drawDocuments } from './drawn-documents.ts'
import type { Basis, Feature } from './features.ts'
import { countedInterval, logRatioInterval, rateInterval } from './intervals.ts'
import { memoized } from './memoized.ts'
import type { Setting } from './setting.ts'
import { occurrenceOf, occurrenceWithout, sideOf, type Occurrence } from './side.ts'
import { finished, unitRow, type Draft } from './unit-row.ts'

/** The test of one document, by its number. */
type DocumentTests = (document: number) => Dealt

/** The test of every document against the others on one feature. */
const tests = ({ counted, features }: Setting): ((feature: Feature) => DocumentTests | null) => {
  const documents = [...counted.ids.keys()]
  const counts = new Map<number, Map<number, number>>()
  const wanted = new Set(features.flatMap(({ columns }) => columns))
  for (const document of documents) {
    const cells = cellsOf(counted, document)
    for (const [at, column] of cells.columns.entries()) {
      if (!wanted.has(column)) continue
      const known = counts.get(column) ?? new Map<number, number>()
      counts.set(column, known.set(document, cells.counts[at] ?? 0))
    }
  }
  const measuredIn = memoized((basis: Basis) => {
    const sizes = sizesOf(counted, basis, documents)
    return {
      members: documents.filter((document) => (sizes[document] ?? 0) > 0),
      sizes: sizes.filter((size) => size > 0),
      places: new Map(
        documents
          .filter((document) => (sizes[document] ?? 0) > 0)
          .map((member, at) => [member, at]),
      ),
    }
  })
  return ({ basis, columns }) => {
    const { members, sizes, places } = measuredIn(basis)
    if (members.length < 2) return null
    const found = members.map((member) =>
      columns.reduce((sum, column) => sum + (counts.get(column)?.get(member) ?? 0), 0),
    )
    const { p, smallestP } = oneAgainstRest(found, sizes)
    return (document) => {
      const own = p[places.get(document) ?? -1] ?? NaN
      return { p: Number.isNaN(own) ? null : own, smallestP, relabelings: p.length, exact: true }
    }
  }
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
  const { documents: starts } = counted.matrix
  const keyOf = ({ name, basis }: Feature): string => `${basis.kinds.join(',')} ${name}`
  const categories = new Map(drawn.features.map((feature) => [keyOf(feature), feature]))
  const draw = drawDocuments(counted, { seed, draws: draws.bootstrap })
  return (document) => {
    const { own, all, copies } = draw(document)
    const isDrawn = (starts[document + 1] ?? 0) - (starts[document] ?? 0) > 1
    const sizesIn = memoized((basis: Basis) => ({
      own: seriesOf(own, basis.size),
      all: seriesOf(all, basis.size),
      copies: seriesOf(copies, basis.size),
    }))
    return (wanted, one, rest) => {
      const feature = categories.get(keyOf(wanted))
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

/**
 * Every document against all others of its language: each category, and the terms and cues it has. `drawn` holds the same
 * documents with the categories alone, which is all that is drawn.
 */
export const documentRows = (setting: Setting, drawn: Setting): readonly ComparisonRow[] => {
  const { counted, features, priorOf } = setting
  const all = sideOf(counted, [...counted.ids.keys()])
  const allOf = memoized((feature: Feature) => occurrenceOf(all, feature))
  const testOf = memoized(tests(setting))
  const intervalsOf = intervals(drawn)
  const draftsOf = (name: string, document: number): readonly Draft[] => {
    const side = sideOf(counted, [document])
    const intervalOf = intervalsOf(document)
    const kind = counted.kindOf[document] ?? -1
    return features
      .filter(
        ({ basis, columns, isCategory }) =>
          basis.kinds.includes(kind) && (isCategory || sumOf(side.sums, columns) > 0),
      )
      .map((feature): Draft => {
        const one = occurrenceOf(side, feature)
        const other = occurrenceWithout(allOf(feature), one)
        const found = intervalOf(feature, one, other)
        const row = unitRow(feature, side, {
          unit: 'document',
          name,
          documentsMeasured: one.size > 0 ? 1 : 0,
          dispersion: null,
          interval: found?.rate ?? countedInterval(one, feature),
        })
        if (one.size === 0 || other.size === 0) return { row, compared: null }
        const compared = {
          feature,
          one,
          rest: other,
          prior: priorOf(feature),
          interval: found?.logRatio ?? null,
          dealt: testOf(feature)?.(document) ?? null,
        }
        return { row, compared }
      })
  }
  return finished(counted.ids.flatMap(draftsOf))
}
