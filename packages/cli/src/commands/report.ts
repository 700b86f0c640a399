import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { addCommonOptions, examples, logOf } from '../command-context.ts'
import type { CommandContext } from '../command-context.ts'
import type { Io } from '../io.ts'
import { defaults } from '../settings.ts'
import { showSummary } from '../summary-text.ts'

const optionsSchema = z.object({
  csvRaw: z.boolean().optional(),
  bom: z.boolean().optional(),
  json: z.boolean().optional(),
})

const rebuild = async (io: Io, out: string, command: Command): Promise<void> => {
  const { json = false, csvRaw, bom } = optionsSchema.parse(command.opts())
  const log = logOf(io, command)
  const { rebuildReport } = await import('../rebuild-report.ts')
  const folder = resolve(io.cwd, out)
  const summary = await rebuildReport(folder, { csvRaw, bom }, log)
  showSummary(summary, { io, log, out: folder, json })
}

/** Adds `contend report`. */
export const addReportCommand = (program: Command, { io }: CommandContext): void => {
  addCommonOptions(program.command('report'))
    .description('rebuild the tables and pages of an earlier run, without the articles')
    .argument('[OUT]', 'folder of the run', defaults.out)
    .option('--csv-raw', 'write text cells without a leading apostrophe before = + - @')
    .option('--no-csv-raw', 'write it, whatever the run did')
    .option('--bom', 'start CSV files with a byte-order mark')
    .option('--no-bom', 'start them without')
    .option('--json', 'print the summary as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend report', 'rebuild contend-out from its analysis.ndjson'],
        ['contend report out --bom', 'the same for out, for an older Excel'],
      ),
    )
    .action((out: string, _options: unknown, command: Command) => rebuild(io, out, command))
}
