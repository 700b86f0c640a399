import type { DocumentAnalysis } from '../model/analysis.ts'
import type { PositionSide, SideCounts } from '../model/stance.ts'
import type { RunPair } from './compared-document.ts'
import type { PositionDifference } from './run-diff.ts'

/** Counts of the sides that the documents of two runs take. */
export interface PositionSums {
  /** Adds a document; `null` where a run does not have it. */
  readonly add: (before: DocumentAnalysis | null, after: DocumentAnalysis | null) => void
  readonly result: () => readonly PositionDifference[]
}

type Counts = Record<PositionSide, number>

const noCounts = (): Counts => ({ for: 0, against: 0, mixed: 0, mentioned: 0, absent: 0 })

const sidesOf = (analysis: DocumentAnalysis | null): ReadonlyMap<string, PositionSide> =>
  new Map((analysis?.positions ?? []).map(({ proposition, position }) => [proposition, position]))

/** Counts sides by proposition, in the order of the later run and then of the earlier one. */
export const sumPositions = ({ before, after }: RunPair): PositionSums => {
  const side = (run: RunPair['before']): Map<string, Counts> =>
    new Map(run.frame.propositions.map(({ id }) => [id, noCounts()]))
  const [old, young] = [side(before), side(after)]
  const moved = new Map<string, number>()
  const count = (sums: Map<string, Counts>, sides: ReadonlyMap<string, PositionSide>): void => {
    for (const [proposition, position] of sides) {
      const counts = sums.get(proposition)
      if (counts !== undefined) counts[position] += 1
    }
  }
  const resultOf = (sums: Map<string, Counts>, id: string): SideCounts | null =>
    sums.get(id) ?? null
  return {
    add: (earlier, later) => {
      const [was, now] = [sidesOf(earlier), sidesOf(later)]
      count(old, was)
      count(young, now)
      if (earlier === null || later === null) return
      for (const id of new Set([...was.keys(), ...now.keys()])) {
        if (was.get(id) !== now.get(id)) moved.set(id, (moved.get(id) ?? 0) + 1)
      }
    },
    result: () =>
      [...new Set([...young.keys(), ...old.keys()])].map((proposition) => ({
        proposition,
        before: resultOf(old, proposition),
        after: resultOf(young, proposition),
        moved: moved.get(proposition) ?? 0,
      })),
  }
}
