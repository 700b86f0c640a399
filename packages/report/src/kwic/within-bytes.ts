import { bytesOf, packLines, type PlaceOf } from './packed-lines.ts'
import type { ShownLine } from './shown-line.ts'

/**
 * As many lines as fit: the limit goes down in proportion until what a page would hold of them is small enough.
 *
 * @param choose gives at most so many lines
 */
export const withinBytes = (
  choose: (limit: number) => readonly ShownLine[],
  most: { readonly lines: number; readonly bytes: number; readonly placeOf: PlaceOf },
): readonly ShownLine[] => {
  let limit = most.lines
  for (;;) {
    const lines = choose(limit)
    const bytes = bytesOf(packLines(lines, most.placeOf))
    if (bytes <= most.bytes || lines.length === 0) return lines
    limit = Math.min(lines.length - 1, Math.floor((0.98 * lines.length * most.bytes) / bytes))
  }
}
