import { diffRuns, matchDocuments } from '@contend/analyze/results'
import type { RunDiff, RunFacts, RunSide } from '@contend/analyze'
import type { Io } from '../io.ts'
import type { Log } from '../log.ts'
import { openIndexedRun } from './indexed-run.ts'
import type { IndexedRun } from './indexed-run.ts'
import { readContradictions } from './read-contradictions.ts'

/** Two output folders, absolute. */
export interface RunsToCompare {
  readonly before: string
  readonly after: string
  readonly io: Io
  readonly log: Log
}

const factsOf = ({ file: { manifest, frame, groupBy, diagnostics } }: IndexedRun): RunFacts => ({
  ...manifest,
  frame,
  groupBy,
  diagnostics,
})

const diffOf = async (
  before: IndexedRun,
  after: IndexedRun,
  log: Log,
  io: Io,
): Promise<RunDiff> => {
  const sideOf = async (run: IndexedRun): Promise<RunSide> => ({
    facts: factsOf(run),
    contradictions: await readContradictions(run, log),
  })
  const differ = diffRuns(await sideOf(before), await sideOf(after))
  const { pairs, onlyBefore, onlyAfter } = matchDocuments(before.keys, after.keys)
  for (const { before: was, after: now, by } of pairs) {
    io.signal.throwIfAborted()
    differ.addPair(await before.read(was), await after.read(now), by)
  }
  for (const position of onlyBefore) differ.addOnlyBefore(await before.read(position))
  for (const position of onlyAfter) differ.addOnlyAfter(await after.read(position))
  return differ.result()
}

/**
 * What changed between two earlier runs, and why. Documents are read pair by pair.
 *
 * @throws CliError (2) for a folder that holds no run of this version, (74)
 */
export const compareRuns = async ({ before, after, io, log }: RunsToCompare): Promise<RunDiff> => {
  const old = await openIndexedRun(before)
  try {
    const young = await openIndexedRun(after)
    try {
      return await diffOf(old, young, log, io)
    } finally {
      await young.close()
    }
  } finally {
    await old.close()
  }
}
