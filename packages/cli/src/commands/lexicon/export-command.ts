import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { addCommonOptions, examples, logOf } from '../../command-context.ts'
import type { CommandContext } from '../../command-context.ts'
import { writeNewFile } from '../../lexicon-formats/write-new-file.ts'
import { shownPath } from '../../summary-text.ts'

const optionsSchema = z.object({
  to: z.string(),
  from: z.string().optional(),
  out: z.string().optional(),
  force: z.boolean().default(false),
  json: z.boolean().default(false),
  verbose: z.boolean().default(false),
})

const exportFile = async (
  { io }: CommandContext,
  name: string,
  command: Command,
): Promise<void> => {
  const [{ exportedLexicon }, { exportReportText }] = await Promise.all([
    import('../../lexicon-formats/convert-lexicon.ts'),
    import('../../lexicon-formats/report-text.ts'),
  ])
  const { to, from, out, force, json, verbose } = optionsSchema.parse(command.optsWithGlobals())
  const log = logOf(io, command)
  const path = resolve(io.cwd, name)
  const { text, report } = exportedLexicon(path, to, { from })
  if (out !== undefined) await writeNewFile(resolve(io.cwd, out), text, force)
  else if (!json) io.stdout.write(text)
  if (json) {
    const { formatVersion, ...rest } = report
    const printed = { formatVersion, file: shownPath(io.cwd, path), ...rest }
    io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  } else log.say(exportReportText(shownPath(io.cwd, path), report, verbose))
  if (out !== undefined) log.say(`wrote ${shownPath(io.cwd, resolve(io.cwd, out))}`)
}

/** Adds `contend lexicon export`. */
export const addExportCommand = (lexicon: Command, context: CommandContext): void => {
  addCommonOptions(lexicon.command('export'))
    .description('write a lexicon for another program, and say what its format cannot hold')
    .argument('<FILE>', 'a lexicon of contend or of another program')
    .requiredOption('--to <FORMAT>', 'yaml (that of contend), dicx (LIWC-22), csv or quanteda')
    .option('--from <FORMAT>', 'format of a lexicon of another program (default: told from it)')
    .option('--out <FILE>', 'file to write (default: standard output)')
    .option('--force', 'overwrite the file')
    .option('--json', 'print the report as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend lexicon export mine.yaml --to dicx --out mine.dicx', 'for LIWC-22'],
        ['contend lexicon export mine.yaml --to quanteda --out mine.yml', 'for quanteda in R'],
        ['contend lexicon export mfd.dic --to csv', 'one entry a row, on standard output'],
      ),
    )
    .action((file: string, _options: unknown, command: Command) =>
      exportFile(context, file, command),
    )
}
