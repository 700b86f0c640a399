import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { addCommonOptions, examples, logOf } from '../../command-context.ts'
import type { CommandContext } from '../../command-context.ts'
import { writeNewFile } from '../../lexicon-formats/write-new-file.ts'
import { shownPath } from '../../summary-text.ts'

const optionsSchema = z.object({
  from: z.string().optional(),
  id: z.string().optional(),
  language: z.string().optional(),
  out: z.string().optional(),
  force: z.boolean().default(false),
  json: z.boolean().default(false),
  verbose: z.boolean().default(false),
})

const identifier = (text: string): string => {
  if (/^\p{L}[\p{L}\p{M}\p{N}_-]{0,63}$/u.test(text)) return text
  throw new InvalidArgumentError('It holds letters, digits, "-" and "_" only, a letter first.')
}

const languageCode = (text: string): string => {
  if (/^[a-z]{2,3}$/.test(text)) return text
  throw new InvalidArgumentError('A language is a code of two or three small letters, e.g. en.')
}

const importFile = async (
  { io }: CommandContext,
  name: string,
  command: Command,
): Promise<void> => {
  const [{ importedLexicon }, { importReportText }] = await Promise.all([
    import('../../lexicon-formats/convert-lexicon.ts'),
    import('../../lexicon-formats/report-text.ts'),
  ])
  const { out, force, json, verbose, ...options } = optionsSchema.parse(command.optsWithGlobals())
  const log = logOf(io, command)
  const path = resolve(io.cwd, name)
  const { id, yaml, report } = importedLexicon(path, options)
  if (out !== undefined) await writeNewFile(resolve(io.cwd, out), yaml, force)
  else if (!json) io.stdout.write(yaml)
  if (json) {
    const { formatVersion, ...rest } = report
    const printed = { formatVersion, file: shownPath(io.cwd, path), lexicon: id, ...rest }
    io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  } else log.say(importReportText(shownPath(io.cwd, path), report, verbose))
  if (out !== undefined) log.say(`wrote ${shownPath(io.cwd, resolve(io.cwd, out))}`)
}

/** Adds `contend lexicon import`. */
export const addImportCommand = (lexicon: Command, context: CommandContext): void => {
  addCommonOptions(lexicon.command('import'))
    .description('turn a lexicon of another program into one of contend, and say what became of it')
    .argument('<FILE>', 'LIWC, Lexicoder, Yoshikoder, WordStat or quanteda dictionary, or a table')
    .option('--from <FORMAT>', 'its format (default: told from the file)')
    .option('--id <ID>', 'id of the lexicon (default: by the name of the file)', identifier)
    .option('--language <CODE>', 'its language (default: by NAME.xx.EXT, else en)', languageCode)
    .option('--out <FILE>', 'file to write (default: standard output)')
    .option('--force', 'overwrite the file')
    .option('--json', 'print the report as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend lexicon import mfd.dic --out mfd.yaml', 'a LIWC dictionary'],
        ['contend lexicon import scores.txt --from csv-long', 'a table; its format is named'],
        ['contend lexicon import mfd.dic --json', 'only what was repaired and not held'],
      ),
    )
    .action((file: string, _options: unknown, command: Command) =>
      importFile(context, file, command),
    )
}
