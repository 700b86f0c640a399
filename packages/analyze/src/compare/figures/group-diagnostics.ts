import { diagnostic, type Diagnostic } from '@contend/ingest'
import { countChoices } from '../../statistics/relabelings.ts'
import { mostContrasted } from './effort.ts'
import type { ComparedGroup } from './setting.ts'

const level = 0.05

/** Codes of the troubles that come from the groups alone, and are found anew in every comparison. */
export const groupCodes: ReadonlySet<string> = new Set(['group-too-small', 'contrasts-left-out'])

/** The least p of a group of k among n documents: its deal is one of all, or, of half of them, one of two. */
const smallestP = (n: number, k: number): number => {
  const deals = n === 2 * k ? 2 : 1
  const ways = countChoices(n, k, deals / level)
  return ways === null ? 0 : deals / ways
}

/** Groups that nothing can be shown of, and groups too many to set against each other in pairs. */
export const groupDiagnostics = (groups: readonly ComparedGroup[]): readonly Diagnostic[] => {
  const documents = groups.reduce((sum, { side }) => sum + side.members.length, 0)
  const small = groups.flatMap(({ name, side }) => {
    const own = side.members.length
    const p = smallestP(documents, own)
    if (groups.length < 2 || p <= level) return []
    const others = String(documents - own)
    const message =
      `Group "${name}" (${String(own)} of ${String(documents)} documents) cannot differ at p ≤ .05: with ${others} others the least p is ${p.toFixed(3)}, ` +
      'whatever they say. Read its differences as descriptions, or add documents.'
    return [diagnostic('warning', 'group-too-small', { path: '' }, message)]
  })
  if (groups.length <= mostContrasted) return small
  const message =
    `${String(groups.length)} groups are not set against each other in pairs: at most ${String(mostContrasted)} are. ` +
    'Each is compared with all others together; for pairs, group by a column with fewer values.'
  return [...small, diagnostic('info', 'contrasts-left-out', { path: '' }, message)]
}
