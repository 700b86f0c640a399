import { compareCodeUnits } from '@contend/ingest/text'
import type { ShownLine } from './shown-line.ts'

/** Entries of lines with how many lines each has, most lines first. */
export const entriesOf = (
  lines: readonly ShownLine[],
): readonly { readonly entry: string; readonly lines: number }[] => {
  const counts = new Map<string, number>()
  for (const { entries } of lines) {
    for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  }
  return [...counts]
    .map(([entry, count]) => ({ entry, lines: count }))
    .sort((a, b) => b.lines - a.lines || compareCodeUnits(a.entry, b.entry))
}
