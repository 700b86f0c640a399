import { adjustAll } from '../../statistics/adjust-p.ts'
import { transposed } from '../../statistics/count-matrix.ts'
import { oneAgainstRest, type OneAgainstRest } from '../../statistics/one-against-rest.ts'
import { sizesOf } from './counted.ts'
import { familyOf, type Dealt } from './difference.ts'
import type { Basis, Feature } from './features.ts'
import { once } from '../../statistics/once.ts'
import type { Setting } from './setting.ts'

/** The tests of all documents on one feature. */
interface FeatureTests extends OneAgainstRest {
  /** Documents that were tested, in the order of `p`. */
  readonly members: readonly number[]
  /** Whether any of them has it. */
  readonly occurs: boolean
}

/** The test of every document against the others on one feature; `null` where there are no others. */
const tests = ({ counted }: Setting): ((feature: Feature) => FeatureTests | null) => {
  const documents = [...counted.ids.keys()]
  const byColumn = transposed(counted.documents)
  const measuredIn = once((basis: Basis) => {
    const sizes = sizesOf(counted, basis, documents)
    return {
      members: documents.filter((document) => (sizes[document] ?? 0) > 0),
      sizes: sizes.filter((size) => size > 0),
    }
  })
  return ({ basis, columns }) => {
    const { members, sizes } = measuredIn(basis)
    if (members.length < 2) return null
    const counts = new Uint32Array(documents.length)
    for (const column of columns) {
      for (let at = byColumn.starts[column] ?? 0; at < (byColumn.starts[column + 1] ?? 0); at++) {
        const document = byColumn.columns[at] ?? 0
        counts[document] = (counts[document] ?? 0) + (byColumn.counts[at] ?? 0)
      }
    }
    const found = members.map((member) => counts[member] ?? 0)
    return { members, occurs: found.some((count) => count > 0), ...oneAgainstRest(found, sizes) }
  }
}

/** Which rows there are. */
export interface RowPlaces {
  /** Where the rows of each document begin, and where the last ones end. */
  readonly starts: Uint32Array
  /** Of each row, its place among the features. */
  readonly features: Uint32Array
}

/** The tests of all rows. */
export interface TestedRows {
  /** Of each row; NaN where nothing was tested. */
  readonly p: Float64Array
  /** Of each row: p adjusted over those of its family. */
  readonly adjusted: Float64Array
  /** How many were tested together, by family. */
  readonly tested: ReadonlyMap<string, number>
  /** What the tests of each feature have in common; `null` where there are none. */
  readonly ofFeature: readonly (Omit<Dealt, 'p'> | null)[]
}

/** The rows of each feature. @param numbers of each row its feature */
const rowsByFeature = (
  numbers: Uint32Array,
  features: number,
): ((feature: number) => Uint32Array) => {
  // Each row has one cell, in the column of its feature; the counts are not asked for.
  const cells = new Uint32Array(numbers.length + 1).map((_, row) => row)
  const { starts, columns } = transposed({
    width: features,
    starts: cells,
    columns: numbers,
    counts: numbers,
  })
  return (feature) => columns.subarray(starts[feature], starts[feature + 1])
}

/** Adjusts p over the rows of each family. */
const adjustFamilies = (
  p: Float64Array,
  families: Iterable<readonly [family: string, rows: readonly Uint32Array[]]>,
): Pick<TestedRows, 'adjusted' | 'tested'> => {
  const adjusted = new Float64Array(p.length).fill(NaN)
  const tested = new Map<string, number>()
  for (const [family, rowsOf] of families) {
    const rows = new Uint32Array(rowsOf.reduce((sum, { length }) => sum + length, 0))
    let size = 0
    for (const own of rowsOf) {
      rows.set(own, size)
      size += own.length
    }
    const own = Float64Array.from(rows, (row) => p[row] ?? NaN)
    const ofFamily = adjustAll(own)
    for (const [at, row] of rows.entries()) adjusted[row] = ofFamily[at] ?? NaN
    tested.set(family, own.filter((one) => !Number.isNaN(one)).length)
  }
  return { adjusted, tested }
}

/** Tests the rows of documents against all others. */
export const testRows = (
  setting: Setting,
  { starts, features: numbers }: RowPlaces,
): TestedRows => {
  const { counted, features } = setting
  const p = new Float64Array(numbers.length).fill(NaN)
  const rowsOf = rowsByFeature(numbers, features.length)
  const documentOf = new Uint32Array(numbers.length)
  for (const document of counted.ids.keys()) {
    documentOf.fill(document, starts[document], starts[document + 1])
  }
  const test = tests(setting)
  const families = new Map<string, Uint32Array[]>()
  const ofFeature = features.map((feature, number) => {
    const rows = rowsOf(number)
    const family = families.get(familyOf(feature)) ?? []
    families.set(familyOf(feature), family)
    family.push(rows)
    const found = rows.length === 0 ? null : test(feature)
    if (found?.occurs !== true) return null
    const ofDocument = new Float64Array(counted.ids.length).fill(NaN)
    for (const [at, member] of found.members.entries()) ofDocument[member] = found.p[at] ?? NaN
    for (const row of rows) p[row] = ofDocument[documentOf[row] ?? 0] ?? NaN
    return { smallestP: found.smallestP, relabelings: found.p.length, exact: true }
  })
  return { p, ofFeature, ...adjustFamilies(p, families) }
}
