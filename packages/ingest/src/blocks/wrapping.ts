import type { Line } from './line.ts'

/** Widest line an editor or mailer would wrap at, and the narrowest one worth believing. */
const widest = 130
const narrowest = 45

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? 0

/** Whether `next` follows a line directly, with nothing between them but the line end. */
export const isAdjacent = (line: Line, next: Line): boolean =>
  next.gap === 'none' && !next.closedBefore && !line.closedAfter && next.mark === 'plain'

/**
 * The column at which the lines of a text are wrapped, 0 if they are not: in a wrapped text hardly a
 * line is longer than the column, and most lines that have a successor come close to it.
 */
export const wrapColumn = (lines: readonly Line[]): number => {
  const prose = lines.filter((line) => line.mark !== 'markup' && line.mark !== 'code')
  const long = prose.filter((line) => line.width > widest).length
  if (long > prose.length / 10) return 0
  const followed = prose
    .filter((line, index) => {
      const next = prose[index + 1]
      return next !== undefined && isAdjacent(line, next)
    })
    .map((line) => line.width)
    .filter((width) => width <= widest)
    .toSorted((a, b) => a - b)
  const column = percentile(followed, 0.95)
  return column >= narrowest && percentile(followed, 0.5) >= column * 0.7 ? column : 0
}

/** Whether a line is so full that the first word of the next would not have fitted before `column`. */
export const isFull = (line: Line, next: string, column: number): boolean => {
  const firstWord = /^\S{1,15}/.exec(next)?.[0].length ?? 0
  return column > 0 && line.width + 1 + firstWord > column
}
