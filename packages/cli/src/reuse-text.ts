import type { CacheUse } from './cache.ts'
import { grouped, plural } from './plural.ts'
import type { RunIndex } from './run-index.ts'

/** Why documents are analysed anew, most telling first. */
const reasons = [
  'damaged in the cache',
  'for the first time',
  'changed',
  'by another version',
  'with other lexicons, propositions or seed',
  'not in the cache',
] as const

type Reason = (typeof reasons)[number]

/** What a run is told beside. */
export interface RunsInFolder {
  readonly now: RunIndex
  /** The last one with a cache; `null` where nothing is known of one. */
  readonly last: RunIndex | null
  /** Paths of the documents that the run in the folder has. */
  readonly before: ReadonlySet<string>
  /** How many of them are neither among these nor failed. */
  readonly gone: number
}

const reasonOf = (path: string, use: CacheUse, { now, last, before }: RunsInFolder): Reason => {
  const fingerprint = last?.documents.get(path)
  if (use.state === 'damaged') return 'damaged in the cache'
  if (last === null || fingerprint === undefined)
    return before.has(path) ? 'not in the cache' : 'for the first time'
  if (fingerprint !== use.fingerprint) return 'changed'
  if (last.engine !== now.engine) return 'by another version'
  return last.data === now.data ? 'not in the cache' : 'with other lexicons, propositions or seed'
}

/**
 * How many analyses were reused, why others were not, by the last run into the same folder, and how many documents of
 * that run are gone.
 *
 * @returns `null` when there is nothing to say: it is the first run into the folder, and all documents are new
 */
export const reuseText = (
  uses: ReadonlyMap<string, CacheUse>,
  runs: RunsInFolder,
): string | null => {
  const { last, before, gone } = runs
  const counts = new Map<Reason, number>()
  for (const [path, use] of uses) {
    if (use.state === 'reused') continue
    const reason = reasonOf(path, use, runs)
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  const anew = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const reused = uses.size - anew
  if (reused === 0 && last === null && before.size === 0) return null
  const told = reasons.flatMap((reason) => {
    const count = counts.get(reason)
    return count === undefined ? [] : [`${grouped(count)} ${reason}`]
  })
  const rest = told.length === 0 ? '' : `; analysed: ${told.join(', ')}`
  const fewer =
    gone === 0
      ? ''
      : `; of the last run ${plural(gone, 'document')} ${gone === 1 ? 'is' : 'are'} not among these`
  return `${plural(reused, 'analysis', 'analyses')} reused${rest}${fewer}`
}
