import type { DocumentKey, PairedDocument } from './run-diff.ts'

/** Documents of two runs, as positions in their lists. */
export interface MatchedDocuments {
  /** By position in the later run. */
  readonly pairs: readonly {
    readonly before: number
    readonly after: number
    readonly by: PairedDocument['matchedBy']
  }[]
  readonly onlyBefore: readonly number[]
  readonly onlyAfter: readonly number[]
}

const stages = ['id', 'path', 'sha256'] as const

/**
 * Matches the documents of two runs by identifier, those left by path, those left then by the hash of their
 * bytes. Of several with one hash the first goes with the first.
 */
export const matchDocuments = (
  before: readonly DocumentKey[],
  after: readonly DocumentKey[],
): MatchedDocuments => {
  const pairs: MatchedDocuments['pairs'][number][] = []
  let [old, young] = [[...before.keys()], [...after.keys()]]
  for (const by of stages) {
    const waiting = new Map<string, number[]>()
    for (const index of old.toReversed()) {
      const key = before[index]?.[by] ?? ''
      const known = waiting.get(key)
      if (known === undefined) waiting.set(key, [index])
      else known.push(index)
    }
    const taken = new Set<number>()
    young = young.filter((index) => {
      const match = waiting.get(after[index]?.[by] ?? '')?.pop()
      if (match === undefined) return true
      pairs.push({ before: match, after: index, by })
      taken.add(match)
      return false
    })
    old = old.filter((index) => !taken.has(index))
  }
  return {
    pairs: pairs.sort((a, b) => a.after - b.after),
    onlyBefore: old,
    onlyAfter: young,
  }
}
