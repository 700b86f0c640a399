import type { Entry } from '../report-model.ts'

type Side = 'for' | 'against'

/** How far the interval of a document's firmest position of a side keeps from 0; `null` without one. */
const firmness = ({ analysis }: Entry, side: Side): number | null => {
  const ends = analysis.positions
    .filter(({ position }) => position === side)
    .map(({ low, high }) => (side === 'for' ? (low ?? -Infinity) : -(high ?? Infinity)))
  return ends.length === 0 ? null : Math.max(...ends)
}

const firmest = (entries: readonly Entry[], side: Side): readonly Entry[] =>
  entries
    .flatMap((entry) => {
      const value = firmness(entry, side)
      return value === null ? [] : [{ entry, value }]
    })
    .sort((a, b) => (a.value === b.value ? 0 : b.value - a.value))
    .map(({ entry }) => entry)

/** Both lists in turn, so that neither side crowds out the other. */
const inTurn = (a: readonly Entry[], b: readonly Entry[]): readonly Entry[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, at) => [a[at], b[at]])
    .flat()
    .filter((entry) => entry !== undefined)

const touches = ({ analysis }: Entry): boolean =>
  analysis.positions.some(({ position }) => position !== 'absent')

/**
 * Those documents, in their own order, whose positions are the firmest, of both sides alike; then those
 * that touch a proposition at all.
 *
 * @param most how many
 */
export const strongestEntries = (entries: readonly Entry[], most: number): readonly Entry[] => {
  if (entries.length <= most) return entries
  const ranked = new Set([
    ...inTurn(firmest(entries, 'for'), firmest(entries, 'against')),
    ...entries.filter(touches),
    ...entries,
  ])
  const kept = new Set([...ranked].slice(0, most))
  return entries.filter((entry) => kept.has(entry))
}
