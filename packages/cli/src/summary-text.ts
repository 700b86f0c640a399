import { isAbsolute, relative } from 'node:path'
import type { Colors, Io } from './io.ts'
import type { Log } from './log.ts'
import { grouped, plural } from './plural.ts'
import type { PositionCounts, Summary } from './summary.ts'
import { visible } from './visible.ts'

const documentsLine = ({ documents }: Summary): string => {
  const { analyzed, withoutClaims, failed } = documents
  const partly = withoutClaims === 0 ? '' : ` (${withoutClaims} of them without claims)`
  return `${plural(analyzed, 'document')} analysed${partly}, ${grouped(failed)} not`
}

const positionLine = ({ proposition, counts }: PositionCounts, width: number): string => {
  const { for: pro, against, mixed, mentioned, absent } = counts
  return `${proposition.padEnd(width)}  ${pro} for, ${against} against, ${mixed} mixed, ${mentioned} mentioned, ${absent} absent`
}

const troublesLine = ({ diagnostics }: Summary): string => {
  const { error, warning, info } = diagnostics
  if (error + warning + info === 0) return 'no troubles'
  return `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(info, 'note')}: see diagnostics.csv`
}

/** A path as the caller would write it: relative where it is below their folder. */
export const shownPath = (cwd: string, path: string): string => {
  const below = relative(cwd, path)
  return visible(below === '' || below.startsWith('..') || isAbsolute(below) ? path : below)
}

interface SummaryStyle {
  /** The caller's folder. */
  readonly cwd: string
  /** Absolute path of the report's first page. */
  readonly page: string
  readonly colors: Colors
}

/** The closing summary of a run: about ten lines, the path of the report last. */
const summaryText = (summary: Summary, { cwd, page, colors }: SummaryStyle): string => {
  const { words, claims, premises, positions, opposed } = summary
  const width = Math.max(0, ...positions.map(({ proposition }) => proposition.length))
  const lines = [
    documentsLine(summary),
    `${plural(words, 'word')}, ${plural(claims, 'claim')}, ${plural(premises, 'premise')}`,
    ...positions.map((position) => positionLine(position, width)),
    ...(opposed === null
      ? []
      : [
          `farthest apart on ${opposed.proposition}: ${visible(opposed.for)} (for), ${visible(opposed.against)} (against)`,
        ]),
    troublesLine(summary),
    `report: ${colors.bold(shownPath(cwd, page))}`,
  ]
  return lines.join('\n')
}

/** Where a summary goes. */
export interface SummaryTarget {
  readonly io: Io
  readonly log: Log
  /** Absolute path of the report's first page. */
  readonly page: string
  /** As data on standard output instead of text on standard error. */
  readonly json: boolean
}

/** Shows what a run came to. */
export const showSummary = (summary: Summary, { io, log, page, json }: SummaryTarget): void => {
  if (json) {
    io.stdout.write(`${JSON.stringify(summary, null, 2)}\n`)
    return
  }
  log.say(summaryText(summary, { cwd: io.cwd, page, colors: log.colors }))
}
