import { holdsRightToLeft, isTurned } from '@contend/analyze'
import type { ConcordanceLine } from '@contend/analyze'
import type { Colors } from '../io.ts'
import { visible } from '../visible.ts'
import { fitEnd, fitStart, widthOf } from './fit-text.ts'

/** What the letters before a line mean. */
export const marksLegend = 'C in a claim, N negated, A attributed to others'

const gap = '  '
const marksWidth = 3
const narrowestPlace = 8
const narrowestPart = 6
const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'

/** A line from left to right as it is shown, before anything is cut. */
interface Row {
  readonly place: string
  readonly marks: string
  readonly first: string
  readonly keyword: string
  readonly last: string
  /** Whether what comes before the keyword stands on the right. */
  readonly turned: boolean
  readonly isolated: boolean
}

const marksOf = ({ inClaim, negated, voice }: ConcordanceLine): string =>
  [
    inClaim === null ? ' ' : inClaim ? 'C' : '·',
    negated ? 'N' : '·',
    voice === null ? ' ' : voice === 'attributed' ? 'A' : '·',
  ].join('')

const flat = (text: string): string => visible(text.replace(/\s+/gu, ' '))

const rowOf = (line: ConcordanceLine): Row => {
  const [before, behind] = [flat(line.left).trimStart(), flat(line.right).trimEnd()]
  const turned = isTurned(line)
  return {
    place: `${visible(line.document)}:${line.sentence}`,
    marks: marksOf(line),
    first: turned ? behind : before,
    keyword: flat(line.keyword),
    last: turned ? before : behind,
    turned,
    isolated: holdsRightToLeft(`${line.left}${line.keyword}${line.right}`),
  }
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)

/** Columns of the parts of a line. */
interface Layout {
  readonly place: number
  readonly first: number
  /** Most that a keyword may take. */
  readonly keyword: number
  /** First part, keyword and last part together. */
  readonly words: number
}

const layoutOf = (rows: readonly Row[], width: number): Layout => {
  const widestPlace = widest(rows.map((row) => row.place))
  const place = Math.min(widestPlace, Math.max(narrowestPlace, Math.floor(width / 4)))
  const words = Math.max(3 * narrowestPart, width - place - marksWidth - 2 * gap.length)
  const keyword = Math.floor(words / 3)
  const half = Math.floor((words - Math.min(keyword, widest(rows.map((row) => row.keyword)))) / 2)
  const behind = widest(rows.map((row) => `${row.keyword}${row.last}`))
  const first = Math.min(widest(rows.map((row) => row.first)), Math.max(half, words - behind))
  return { place, first, keyword, words }
}

const blanks = (columns: number, text: string): string =>
  ' '.repeat(Math.max(0, columns - widthOf(text)))

const formatRow = (row: Row, layout: Layout, colors: Colors): string => {
  const isolate = (text: string): string =>
    row.isolated && text !== '' ? `${firstStrongIsolate}${text}${popIsolate}` : text
  const place = fitEnd(row.place, layout.place)
  const [cutFirst, cutLast] = row.turned ? [fitStart, fitEnd] : [fitEnd, fitStart]
  const first = cutFirst(row.first, layout.first)
  const keyword = fitStart(row.keyword, layout.keyword)
  const last = cutLast(row.last, layout.words - layout.first - widthOf(keyword))
  return [
    colors.dim(`${place}${blanks(layout.place, place)}`),
    colors.dim(row.marks),
    `${blanks(layout.first, first)}${isolate(first)}${colors.bold(colors.cyan(isolate(keyword)))}${isolate(last)}`,
  ].join(gap)
}

/**
 * A concordance for a terminal, a line each: place, marks, and keyword below keyword. Words that do not
 * fit are cut at the ends away from it. Right-to-left text is isolated, and where most of a line is of that
 * kind, what comes before its keyword stands on the right. `width` is that of the terminal, in columns.
 */
export const concordanceText = (
  lines: readonly ConcordanceLine[],
  { width, colors }: { readonly width: number; readonly colors: Colors },
): string => {
  const rows = lines.map(rowOf)
  const layout = layoutOf(rows, width)
  return rows.map((row) => `${formatRow(row, layout, colors)}\n`).join('')
}
