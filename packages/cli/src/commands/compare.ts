import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { usageError } from '../cli-error.ts'
import { addCommonOptions, examples, logOf } from '../command-context.ts'
import type { CommandContext } from '../command-context.ts'
import { colorsOf } from '../io.ts'
import type { Io } from '../io.ts'
import { shownPath } from '../summary-text.ts'
import { wholeNumber } from '../whole-number.ts'

const defaultLimit = 10

const optionsSchema = z.object({
  html: z.string().optional(),
  csv: z.string().optional(),
  limit: z.number(),
  json: z.boolean().default(false),
  csvRaw: z.boolean().default(false),
  bom: z.boolean().default(false),
  color: z.boolean().optional(),
})

const compare = async (
  io: Io,
  runs: readonly [string, string],
  command: Command,
): Promise<void> => {
  const { html, csv, limit, json, csvRaw, bom, color } = optionsSchema.parse(
    command.optsWithGlobals(),
  )
  if (html === '-') throw usageError('--html needs a file', 'Give it a name that ends in .html.')
  if (csv === '-' && json) {
    throw usageError('--json and --csv - both write to standard output', 'Give --csv a file.')
  }
  const [{ refuseFilesOfRun }, { compareRuns }, { runDiffText }, report, { writeAtomically }] =
    await Promise.all([
      import('../kwic/refuse-files-of-run.ts'),
      import('../run-diff/compare-runs.ts'),
      import('../run-diff/run-diff-text.ts'),
      import('@contend/report'),
      import('../atomic-write.ts'),
    ])
  const log = logOf(io, command)
  const [before, after] = runs
  const [old, young] = [resolve(io.cwd, before), resolve(io.cwd, after)]
  const placeOf = (file: string | undefined): string | null =>
    file === undefined || file === '-' ? null : resolve(io.cwd, file)
  for (const folder of [old, young]) {
    refuseFilesOfRun({ folder, csv: placeOf(csv), html: placeOf(html) })
  }
  const diff = await compareRuns({ before: old, after: young, io, log })
  const named = { before, after, diff }
  const write = async (what: string, path: string, contents: string): Promise<void> => {
    const file = resolve(io.cwd, path)
    await writeAtomically(file, contents)
    log.say(`${what}: ${shownPath(io.cwd, file)}`)
  }
  if (html !== undefined) await write('page', html, report.formatRunDiff(named))
  if (csv !== undefined && csv !== '-') {
    await write('table', csv, report.formatRunDiffCsv(diff, { csvRaw, bom }))
  }
  if (csv === '-') io.stdout.write(report.formatRunDiffCsv(diff, { csvRaw, bom }))
  else if (json) io.stdout.write(`${JSON.stringify({ formatVersion: 1, ...named }, null, 2)}\n`)
  else io.stdout.write(runDiffText(named, { colors: colorsOf(io, io.stdout, color), limit }))
}

/** Adds `contend compare`. */
export const addCompareCommand = (program: Command, { io }: CommandContext): void => {
  addCommonOptions(program.command('compare'))
    .description('show what changed between two runs, and why')
    .argument('<RUN_A>', 'output folder of the earlier run')
    .argument('<RUN_B>', 'output folder of the later run')
    .option('--html <FILE>', 'write everything as a page too')
    .option('--csv <FILE>', 'write a table too, one row per change; - is standard output')
    .option(
      '--limit <N>',
      'most lines of each list',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
      defaultLimit,
    )
    .option('--csv-raw', 'text cells without an apostrophe before = + - @')
    .option('--bom', 'a table with a byte-order mark')
    .option('--json', 'print everything as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend compare out-may out-june', 'what changed from May to June, and why'],
        ['contend compare before after --html changes.html', 'as a page too'],
        ['contend compare before after --csv - | head', 'a row per change'],
      ),
    )
    .action((before: string, after: string, _options: unknown, command: Command) =>
      compare(io, [before, after], command),
    )
}
