import type { LineCounts } from '@contend/analyze'
import { formatConcordanceCsv, formatConcordancePage } from '@contend/report'
import { dirname, join } from 'node:path'
import { writeAtomically } from '../atomic-write.ts'
import type { Colors, Io } from '../io.ts'
import type { Log } from '../log.ts'
import { grouped, plural } from '../plural.ts'
import { shownPath } from '../summary-text.ts'
import { visible } from '../visible.ts'
import { concordanceJson } from './concordance-json.ts'
import { concordanceText, marksLegend } from './concordance-text.ts'
import { refuseFilesOfRun } from './refuse-files-of-run.ts'
import { gatherConcordance } from './gather-concordance.ts'
import type { GatheredConcordance } from './gather-concordance.ts'
import type { KwicSettings } from './kwic-settings.ts'
import { nearestWords } from './nearest-words.ts'

/** What a concordance is made with besides its settings. */
export interface KwicContext {
  readonly io: Io
  readonly log: Log
  /** For standard output. */
  readonly colors: Colors
}

/** Columns where standard output is no terminal: wide enough for eight words to each side. */
const unboundWidth = 160

const countsLine = ({ lines, inText, ...counts }: LineCounts): string => {
  const { documentsWith, documents, words, ratePerThousand } = counts
  const rate = ratePerThousand === null ? '' : `, ${ratePerThousand.toFixed(2)} per 1,000 words`
  const outside = lines === inText ? '' : ` (${grouped(lines - inText)} outside the text)`
  return `${plural(lines, 'line')}${outside} in ${grouped(documentsWith)} of ${plural(documents, 'document')}${rate} (${grouped(inText)}/${grouped(words)})`
}

const writeFiles = async (
  settings: KwicSettings,
  { run, lines, counts }: GatheredConcordance,
  { io, log }: KwicContext,
): Promise<void> => {
  const { query, csv, html, folder } = settings
  const { manifest } = run.file
  if (csv !== null) {
    const contents = formatConcordanceCsv(lines, {
      csvRaw: settings.csvRaw ?? manifest.options['csvRaw'] === true,
      bom: settings.bom ?? manifest.options['bom'] === true,
    })
    if (csv === '-') io.stdout.write(contents)
    else {
      await writeAtomically(csv, contents)
      log.say(`wrote ${shownPath(io.cwd, csv)}`)
    }
  }
  if (html !== null) {
    const linked =
      dirname(html) === join(folder, 'report') && manifest.options['singleFile'] !== true
    await writeAtomically(html, formatConcordancePage({ query, lines, counts, manifest, linked }))
    log.say(`wrote ${shownPath(io.cwd, html)}`)
  }
}

const sayWhatIsNot = async (
  settings: KwicSettings,
  { query, run }: GatheredConcordance,
  log: Log,
): Promise<void> => {
  const near = await nearestWords(query, run)
  const remedy = near.length === 0 ? '' : ` Near: ${near.map(visible).join(', ')}.`
  log.say(`Nothing matches "${visible(settings.query)}".${remedy}`)
}

/**
 * Makes a concordance of an earlier run and shows or writes it.
 *
 * @throws CliError (2, 74)
 */
export const runKwic = async (settings: KwicSettings, context: KwicContext): Promise<void> => {
  const { io, log, colors } = context
  refuseFilesOfRun(settings)
  const found = await gatherConcordance(settings)
  const { lines, counts } = found
  if (settings.json) io.stdout.write(`${JSON.stringify(concordanceJson(found), null, 2)}\n`)
  else if (settings.csv === null && settings.html === null) {
    const width = io.stdout.isTTY ? io.stdout.columns : unboundWidth
    io.stdout.write(concordanceText(lines, { width, colors }))
    if (lines.length > 0) log.say(log.colors.dim(marksLegend))
  }
  await writeFiles(settings, found, context)
  if (counts.lines === 0) await sayWhatIsNot(settings, found, log)
  const leftOut = counts.lines - lines.length
  log.say(
    `${countsLine(counts)}${leftOut === 0 ? '' : `; ${grouped(leftOut)} left out by --limit`}`,
  )
}
