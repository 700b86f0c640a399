import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { addCommonOptions, examples, logOf } from '../command-context.ts'
import type { CommandContext } from '../command-context.ts'
import type { Io } from '../io.ts'
import { usageError } from '../cli-error.ts'
import { openReport } from '../open-report.ts'
import { defaults } from '../settings.ts'
import { showSummary } from '../summary-text.ts'
import { visible } from '../visible.ts'

const optionsSchema = z.object({
  out: z.string().optional(),
  csvRaw: z.boolean().optional(),
  bom: z.boolean().optional(),
  singleFile: z.boolean().optional(),
  open: z.boolean().optional(),
  json: z.boolean().optional(),
})

/** The folder of the run, which may be given as an argument or, as in other commands, by `--out`. */
const folderOf = (argument: string | undefined, option: string | undefined): string => {
  if (argument !== undefined && option !== undefined && argument !== option)
    throw usageError(
      `${visible(argument)} and --out ${visible(option)}: report rebuilds the pages in the folder of the run itself, so it takes one folder`,
      'For pages elsewhere, copy the folder of the run and rebuild the copy.',
    )
  return argument ?? option ?? defaults.out
}

const rebuild = async (io: Io, folder: string | undefined, command: Command): Promise<void> => {
  const given = optionsSchema.parse(command.opts())
  const out = folderOf(folder, given.out)
  const { json = false, open = false, csvRaw, bom, singleFile } = given
  const log = logOf(io, command)
  const { rebuildReport } = await import('../rebuild-report.ts')
  const options = { csvRaw, bom, singleFile }
  const context = { io, log }
  const { summary, page, sizes } = await rebuildReport(resolve(io.cwd, out), options, context)
  if (sizes !== null) log.say(`report in one file, ${sizes}`)
  showSummary(summary, { io, log, page, reused: null, json })
  if (open) await openReport(page, { io, log })
}

/** Adds `contend report`. */
export const addReportCommand = (program: Command, { io }: CommandContext): void => {
  addCommonOptions(program.command('report'))
    .description('rebuild the tables and pages of an earlier run, without the articles')
    .argument('[OUT]', `folder of the run (default: ${defaults.out})`)
    .option('--out <OUT>', 'the same as the argument')
    .option('--csv-raw', 'write text cells without a leading apostrophe before = + - @')
    .option('--no-csv-raw', 'write it, whatever the run did')
    .option('--bom', 'start CSV files with a byte-order mark')
    .option('--no-bom', 'start them without')
    .option('--single-file', 'all pages in one report.html in place of the folder report/')
    .option('--no-single-file', 'the folder, whatever the run did')
    .option('--open', 'open the report in a browser')
    .option('--json', 'print the summary as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend report', 'rebuild contend-out from its analysis.ndjson'],
        ['contend report out --bom', 'the same for out, for an older Excel'],
        ['contend report --single-file', 'the pages as one file, to mail or to print'],
      ),
    )
    .action((out: string | undefined, _options: unknown, command: Command) =>
      rebuild(io, out, command),
    )
}
