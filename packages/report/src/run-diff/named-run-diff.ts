import type { RunDiff } from '@contend/analyze'

/** What differs between two runs, with the names of their folders. */
export interface NamedRunDiff {
  readonly before: string
  readonly after: string
  readonly diff: RunDiff
}

/** The command that prints the whole of it. */
export const compareCommand = 'contend compare --json'
