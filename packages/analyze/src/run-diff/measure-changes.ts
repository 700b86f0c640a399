import { compareCodeUnits } from '@contend/ingest/text'
import type { ProfileRow } from '../model/analysis.ts'
import type { MeasureCounts } from './run-diff.ts'

/** A figure of a document that is not the same. */
export interface MeasureChange {
  readonly measure: string
  readonly before: number | null
  readonly after: number | null
  readonly countsBefore: MeasureCounts
  readonly countsAfter: MeasureCounts
}

interface Sized {
  readonly change: MeasureChange
  /** The step in half-widths of the intervals; `null` where there are none. */
  readonly steps: number | null
  readonly step: number
}

const halfWidth = ({ low, high }: ProfileRow): number | null =>
  low === null || high === null || high <= low ? null : (high - low) / 2

const countsOf = ({ numerator, denominator }: ProfileRow): MeasureCounts => ({
  numerator,
  denominator,
})

const sized = (was: ProfileRow, now: ProfileRow): Sized => {
  const step = was.value === null || now.value === null ? 0 : Math.abs(now.value - was.value)
  const [a, b] = [halfWidth(was), halfWidth(now)]
  const steps = a === null || b === null || step === 0 ? null : (2 * step) / (a + b)
  const change = {
    measure: now.measure,
    before: was.value,
    after: now.value,
    countsBefore: countsOf(was),
    countsAfter: countsOf(now),
  }
  return { change, steps, step }
}

const largestFirst = (a: Sized, b: Sized): number =>
  (b.steps ?? -1) - (a.steps ?? -1) ||
  b.step - a.step ||
  compareCodeUnits(a.change.measure, b.change.measure)

/**
 * The measures of both profiles whose values differ, the largest first: by the half-widths of their 95 %
 * intervals, so that rates and shares can stand in one list; those without an interval last.
 */
export const measureChanges = (
  before: readonly ProfileRow[],
  after: readonly ProfileRow[],
): readonly MeasureChange[] => {
  const known = new Map(before.map((row) => [row.measure, row]))
  return after
    .flatMap((now): readonly Sized[] => {
      const was = known.get(now.measure)
      return was === undefined || was.value === now.value ? [] : [sized(was, now)]
    })
    .sort(largestFirst)
    .map(({ change }) => change)
}
