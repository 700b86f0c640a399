import type { PositionSide } from '@contend/analyze'
import type { Colors } from './io.ts'
import { fitStart, widthOf } from './kwic/fit-text.ts'
import { grouped } from './plural.ts'
import type { PositionCounts } from './summary.ts'
import { oneLine } from './visible.ts'

/** How the table is set. */
export interface TableStyle {
  /** Columns of the terminal. */
  readonly width: number
  readonly colors: Colors
}

const sides = ['for', 'mixed', 'against', 'mentioned', 'absent'] as const

/** What a document of each side is drawn as: told apart without colours. */
const signs: Readonly<Record<PositionSide, string>> = {
  for: 'F',
  mixed: 'M',
  against: 'A',
  mentioned: '·',
  absent: '-',
}

const painted = (colors: Colors, side: PositionSide, text: string): string => {
  if (side === 'for') return colors.cyan(text)
  if (side === 'against') return colors.yellow(text)
  return side === 'mixed' ? colors.magenta(text) : colors.dim(text)
}

/** Below so many columns each proposition takes two lines; from so many on it has a bar. */
const narrow = 66
const wide = 100
const longestBar = 24
const gap = '  '

const total = (counts: PositionCounts['counts']): number =>
  sides.reduce((sum, side) => sum + counts[side], 0)

/** A sign a document, or as many for each side as its share of `length`, a side that is there at least one. */
const bar = ({ counts }: PositionCounts, length: number, colors: Colors): string => {
  const all = total(counts)
  const drawn = sides.map((side) => {
    const count = counts[side]
    const signsOf = all <= length ? count : Math.round((count * length) / all)
    return { side, count: count > 0 ? Math.max(1, signsOf) : 0 }
  })
  const used = drawn.reduce((sum, { count }) => sum + count, 0)
  // Rounding may give one or two too many: the longest piece can spare them.
  const longest = drawn.reduce((a, b) => (b.count > a.count ? b : a))
  return drawn
    .filter(({ count }) => count > 0)
    .map(({ side, count }) => {
      const spare = side === longest.side ? Math.max(0, used - length) : 0
      return painted(colors, side, signs[side].repeat(Math.max(0, count - spare)))
    })
    .join('')
    .concat(' '.repeat(Math.max(0, length - used)))
}

const inWords = ({ statement, counts }: PositionCounts, width: number): readonly string[] => [
  fitStart(oneLine(statement), width),
  `${gap}${sides.map((side) => `${grouped(counts[side])} ${side}`).join(', ')}`,
]

const padded = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`

/** How many documents take each side of each proposition, a line each, with bars where there is room. */
export const positionTable = (
  positions: readonly PositionCounts[],
  { width, colors }: TableStyle,
): readonly string[] => {
  if (positions.length === 0) return []
  if (width < narrow) return positions.flatMap((position) => inWords(position, width))
  const columns = sides.map((side) =>
    Math.max(side.length, ...positions.map(({ counts }) => grouped(counts[side]).length)),
  )
  const numbers = columns.reduce((sum, column) => sum + column + gap.length, 0)
  const most = Math.max(...positions.map(({ counts }) => total(counts)))
  const length = width >= wide ? Math.min(longestBar, most) : 0
  const room = width - numbers - (length === 0 ? 0 : length + gap.length)
  const statements = positions.map(({ statement }) => fitStart(oneLine(statement), room))
  const first = Math.max(...statements.map((statement) => widthOf(statement)))
  const head = sides.map((side, index) => side.padStart(columns[index] ?? 0)).join(gap)
  const barHead = length === 0 ? '' : `${gap}${' '.repeat(length)}`
  return [
    colors.dim(`${' '.repeat(first)}${barHead}${gap}${head}`),
    ...positions.map((position, index) => {
      const cells = sides.map((side, at) =>
        grouped(position.counts[side]).padStart(columns[at] ?? 0),
      )
      const drawn = length === 0 ? '' : `${gap}${bar(position, length, colors)}`
      return `${padded(statements[index] ?? '', first)}${drawn}${gap}${cells.join(gap)}`
    }),
  ]
}
