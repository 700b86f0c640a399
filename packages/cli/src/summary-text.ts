import type { SideCounts } from '@contend/analyze'
import { isAbsolute, relative } from 'node:path'
import type { Colors, Io } from './io.ts'
import type { Log } from './log.ts'
import { failureLines } from './failure-lines.ts'
import { grouped, plural } from './plural.ts'
import { hyperlink } from './hyperlink.ts'
import { fitStart } from './kwic/fit-text.ts'
import { positionTable } from './position-table.ts'
import type { ContradictingClaim, Summary } from './summary.ts'
import { oneLine, visible } from './visible.ts'

const languageName = (code: string): string =>
  code === 'und' ? 'language not told' : visible(code)

const documentsLine = ({ documents, added }: Summary): string => {
  const { analyzed, withoutClaims, languagesWithoutClaims, failed } = documents
  const partly =
    withoutClaims === 0
      ? ''
      : ` (claims not looked for in ${grouped(withoutClaims)}: ${languagesWithoutClaims.map(languageName).join(', ')})`
  const others = failed === 0 ? '' : `, ${grouped(failed)} not`
  const all = added === null ? 'analysed' : 'in all'
  return `${plural(analyzed, 'document')} ${all}${partly}${others}`
}

const failuresTold = ({ failures, documents }: Summary): readonly string[] =>
  failureLines(failures, { most: failures.length, all: documents.failed })

const duplicateLines = ({ duplicates: { documents, leftOut } }: Summary): readonly string[] => {
  if (documents === 0) return []
  const one = documents === 1
  const done = leftOut ? `, and ${one ? 'is' : 'are'} not compared` : ''
  return [
    `${plural(documents, 'document')} ${one ? 'repeats another' : 'repeat others'}${done}: see duplicates.csv`,
  ]
}

/** Most propositions whose shift is told. */
const mostShifts = 3

const sides = ({ for: pro, mixed, against }: SideCounts): string =>
  [`${grouped(pro)} for`, ...(mixed === 0 ? [] : [`${grouped(mixed)} mixed`])]
    .concat(`${grouped(against)} against`)
    .join(', ')

const addedLines = ({ added }: Summary, width: number): readonly string[] => {
  if (added === null) return []
  const told = added.sides.slice(0, mostShifts)
  const rest = added.sides.length - told.length
  return [
    `new: ${plural(added.documents, 'document')}${told.length === 0 ? '; no change in who is for, mixed or against' : ''}`,
    ...told.map(({ proposition, before, after }) =>
      fitStart(`  ${oneLine(proposition)}: ${sides(before)} → ${sides(after)}`, width),
    ),
    ...(rest === 0 ? [] : [`  and ${plural(rest, 'more proposition')}`]),
  ]
}

const countsLine = ({ words, sentences, claims, premises }: Summary): string =>
  sentences === 0
    ? `${plural(words, 'word')}; no document whose claims are looked for`
    : `${plural(words, 'word')}; of ${plural(sentences, 'sentence')} ${plural(claims, 'claim')} and ${plural(premises, 'premise')}`

const quote = (
  { document, sentence, side, text }: ContradictingClaim,
  width: number,
): readonly string[] => [
  fitStart(`  ${side === null ? '' : `${side}: `}${oneLine(document)}:${sentence}`, width),
  `    “${fitStart(oneLine(text), width - 6)}”`,
]

/** Most contradictions that are quoted. */
const mostQuoted = 2

const contradictionLines = (summary: Summary, width: number): readonly string[] => {
  const { contradictions, contradicting, contradictingListed, pairs, opposed } = summary
  if (contradictions.length === 0) {
    return opposed === null
      ? []
      : [
          '',
          `farthest apart on ${opposed.proposition}: ${visible(opposed.for)} (for), ${visible(opposed.against)} (against)`,
        ]
  }
  const quoted = contradictions.slice(0, mostQuoted)
  const listed =
    contradictingListed < contradicting ? ` (${grouped(contradictingListed)} listed)` : ''
  const told = quoted.length < contradicting && listed === '' ? '; the firmest:' : ':'
  return [
    '',
    `${plural(contradicting, 'contradiction')}${listed} in ${plural(pairs, 'pair')} of claims${told}`,
    ...quoted.flatMap(({ claims: [a, b], proposition }) => [
      proposition === null
        ? 'in nearly the same words, which one of them denies'
        : `on ${visible(proposition)}`,
      ...quote(a, width),
      ...quote(b, width),
    ]),
  ]
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
  /** Columns of the terminal. */
  readonly width: number
  /** Whether what failed is cut at the edge too: a log holds all of it. */
  readonly cut: boolean
  /** The path of the report's first page, as it is shown. */
  readonly page: string
  readonly colors: Colors
}

/** The closing summary of a run: what was read, who stands where, what contradicts; the report last. */
export const summaryText = (
  summary: Summary,
  { width, cut, page, colors }: SummaryStyle,
): string => {
  const isEmpty = summary.documents.analyzed === 0
  const table = isEmpty ? [] : positionTable(summary.positions, { width, colors })
  return [
    documentsLine(summary),
    ...failuresTold(summary).map((line) => fitStart(`  ${line}`, cut ? width : Infinity)),
    ...duplicateLines(summary),
    ...addedLines(summary, width),
    ...(isEmpty ? [] : [countsLine(summary)]),
    ...(table.length === 0 ? [] : ['', ...table]),
    ...contradictionLines(summary, width),
    '',
    troublesLine(summary),
    `report: ${page}`,
  ].join('\n')
}

/** Where a summary goes. */
export interface SummaryTarget {
  readonly io: Io
  readonly log: Log
  /** Absolute path of the report's first page. */
  readonly page: string
  /** How many analyses were reused; `null` where none was to be made. */
  readonly reused: number | null
  /** As data on standard output instead of text on standard error. */
  readonly json: boolean
}

/** Shows what a run came to. */
export const showSummary = (
  summary: Summary,
  { io, log, page, reused, json }: SummaryTarget,
): void => {
  if (json) {
    io.stdout.write(`${JSON.stringify({ ...summary, reused, report: page }, null, 2)}\n`)
    return
  }
  const { colors } = log
  const words = colors.bold(shownPath(io.cwd, page))
  const link = colors.isColorSupported ? hyperlink(words, page, { io, output: io.stderr }) : words
  const { columns: width, isTTY: cut } = io.stderr
  log.say(summaryText(summary, { width, cut, page: link, colors }))
}
