import { compareCodeUnits } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { RunPair } from './compared-document.ts'
import type { GroupCount, GroupDifference, GroupRow, Why } from './run-diff.ts'

interface Sum {
  hits: number
  words: number
}

interface Side {
  documents: number
  readonly rows: Map<string, Sum>
}

interface GroupSum {
  readonly before: Side
  readonly after: Side
  readonly joined: string[]
  readonly left: string[]
  readonly whys: Map<string, Set<string>>
}

/** A document of either run, and what may be behind the changes of its figures. */
export interface GroupMember {
  readonly before: DocumentAnalysis | null
  readonly after: DocumentAnalysis | null
  readonly measureCauses: (measure: string) => Why
}

/** Counts of the groups of two runs. */
export interface GroupSums {
  readonly add: (member: GroupMember) => void
  /** Groups with other documents or rows, in code-unit order. */
  readonly result: () => readonly GroupDifference[]
}

const newSum = (): GroupSum => ({
  before: { documents: 0, rows: new Map() },
  after: { documents: 0, rows: new Map() },
  joined: [],
  left: [],
  whys: new Map(),
})

const groupOf = (analysis: DocumentAnalysis | null, column: string): string => {
  if (analysis === null || analysis.depth === 'none') return ''
  const { metadata } = analysis.document
  return Object.hasOwn(metadata, column) ? (metadata[column] ?? '') : ''
}

const prefix = 'rate:'

/** Hits and words by category; a lexicon as a whole is no category. */
const ratesOf = (analysis: DocumentAnalysis | null): ReadonlyMap<string, Sum> =>
  new Map(
    (analysis?.profile ?? [])
      .filter(({ measure }) => measure.startsWith(prefix) && measure.includes('.'))
      .map(({ measure, numerator, denominator }) => [
        measure.slice(prefix.length),
        { hits: numerator, words: denominator },
      ]),
  )

const addTo = (side: Side, rates: ReadonlyMap<string, Sum>): void => {
  side.documents += 1
  for (const [feature, { hits, words }] of rates) {
    const sum = side.rows.get(feature) ?? { hits: 0, words: 0 }
    side.rows.set(feature, { hits: sum.hits + hits, words: sum.words + words })
  }
}

const countOf = (sum: Sum | undefined): GroupCount | null =>
  sum === undefined
    ? null
    : { ...sum, rate: sum.words === 0 ? null : (1000 * sum.hits) / sum.words }

const isSame = (a: Sum | undefined, b: Sum | undefined): boolean =>
  a?.hits === b?.hits && a?.words === b?.words

const rowsOf = ({ before, after, whys }: GroupSum): readonly GroupRow[] =>
  [...new Set([...before.rows.keys(), ...after.rows.keys()])]
    .toSorted(compareCodeUnits)
    .flatMap((feature) => {
      const [was, now] = [countOf(before.rows.get(feature)), countOf(after.rows.get(feature))]
      if (was === null || now === null || isSame(was, now)) return []
      const why = [...(whys.get(feature) ?? [])].toSorted(compareCodeUnits)
      return [{ feature, before: was, after: now, why }]
    })

/** Sums the rates of groups document by document, and what may be behind their changes. */
export const sumGroups = ({ before: early, after: late }: RunPair): GroupSums => {
  const sums = new Map<string, GroupSum>()
  const sumOf = (name: string): GroupSum => {
    const sum = sums.get(name) ?? newSum()
    sums.set(name, sum)
    return sum
  }
  const membership = ({ before, after }: GroupMember): Why => {
    if (before === null || after === null) return ['input']
    return [early.groupBy === late.groupBy ? 'metadata' : 'option groupBy']
  }
  const explain = (
    sum: GroupSum,
    features: Iterable<string>,
    whyOf: (name: string) => Why,
  ): void => {
    for (const feature of features) {
      const known = sum.whys.get(feature) ?? new Set<string>()
      sum.whys.set(feature, known)
      for (const cause of whyOf(feature)) known.add(cause)
    }
  }
  return {
    add: (member) => {
      const { before, after } = member
      const [was, now] = [groupOf(before, early.groupBy), groupOf(after, late.groupBy)]
      const [old, young] = [ratesOf(before), ratesOf(after)]
      if (was !== '') addTo(sumOf(was).before, old)
      if (now !== '') addTo(sumOf(now).after, young)
      if (was === now) {
        if (was === '') return
        const features = new Set([...old.keys(), ...young.keys()])
        const changed = [...features].filter((name) => !isSame(old.get(name), young.get(name)))
        explain(sumOf(was), changed, (name) => member.measureCauses(`${prefix}${name}`))
        return
      }
      const why = (): Why => membership(member)
      if (was !== '') {
        sumOf(was).left.push(before?.document.id ?? '')
        explain(sumOf(was), old.keys(), why)
      }
      if (now !== '') {
        sumOf(now).joined.push(after?.document.id ?? '')
        explain(sumOf(now), young.keys(), why)
      }
    },
    result: () =>
      [...sums]
        .toSorted(([a], [b]) => compareCodeUnits(a, b))
        .map(([name, sum]) => ({
          name,
          before: sum.before.documents === 0 ? null : sum.before.documents,
          after: sum.after.documents === 0 ? null : sum.after.documents,
          joined: sum.joined.toSorted(compareCodeUnits),
          left: sum.left.toSorted(compareCodeUnits),
          rows: rowsOf(sum),
        }))
        .filter(({ joined, left, rows }) => joined.length + left.length + rows.length > 0),
  }
}
