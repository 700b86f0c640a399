import type { LinePlace } from './line-item.ts'
import { packedBytes, type LineSize } from './packed-lines.ts'

/**
 * As many lines as fit: the limit goes down in proportion until what a page would hold of them is small enough.
 *
 * @param choose gives at most so many lines
 */
export const withinBytes = <Line extends LineSize>(
  choose: (limit: number) => readonly Line[],
  most: {
    readonly lines: number
    readonly bytes: number
    readonly placeOf: (line: Line) => LinePlace
  },
): readonly Line[] => {
  let limit = most.lines
  for (;;) {
    const lines = choose(limit)
    const bytes = packedBytes(lines, most.placeOf)
    if (bytes <= most.bytes || lines.length === 0) return lines
    limit = Math.min(lines.length - 1, Math.floor((0.98 * lines.length * most.bytes) / bytes))
  }
}
