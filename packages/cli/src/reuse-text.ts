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
  'no longer in the cache',
] as const

type Reason = (typeof reasons)[number]

const reasonOf = (path: string, use: CacheUse, now: RunIndex, last: RunIndex | null): Reason => {
  const before = last?.documents.get(path)
  if (use.state === 'damaged') return 'damaged in the cache'
  if (last === null || before === undefined) return 'for the first time'
  if (before !== use.fingerprint) return 'changed'
  if (last.engine !== now.engine) return 'by another version'
  return last.data === now.data
    ? 'no longer in the cache'
    : 'with other lexicons, propositions or seed'
}

/**
 * How many analyses were reused, and why others were not, by the last run into the same folder.
 *
 * @returns `null` when there is nothing to say: all documents are new
 */
export const reuseText = (
  uses: ReadonlyMap<string, CacheUse>,
  now: RunIndex,
  last: RunIndex | null,
): string | null => {
  const counts = new Map<Reason, number>()
  for (const [path, use] of uses) {
    if (use.state === 'reused') continue
    const reason = reasonOf(path, use, now, last)
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  const anew = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const reused = uses.size - anew
  if (reused === 0 && anew === (counts.get('for the first time') ?? 0)) return null
  const told = reasons.flatMap((reason) => {
    const count = counts.get(reason)
    return count === undefined ? [] : [`${grouped(count)} ${reason}`]
  })
  const rest = told.length === 0 ? '' : `; analysed: ${told.join(', ')}`
  return `${plural(reused, 'analysis', 'analyses')} reused${rest}`
}
