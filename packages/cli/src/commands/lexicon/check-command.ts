import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { addCommonOptions, collect, examples, logOf } from '../../command-context.ts'
import type { CommandContext } from '../../command-context.ts'
import { exitCode } from '../../exit-codes.ts'
import { colorsOf } from '../../io.ts'
import type { Colors } from '../../io.ts'
import type { FileFinding } from '../../lexicon-check/check-files.ts'
import { plural } from '../../plural.ts'
import { shownPath } from '../../summary-text.ts'
import { oneLine } from '../../visible.ts'

const optionsSchema = z.object({
  corpus: z.array(z.string()).default([]),
  lexicon: z.array(z.string()).default([]),
  strict: z.boolean().optional(),
  json: z.boolean().optional(),
  color: z.boolean().optional(),
})

const findingLine = (cwd: string, colors: Colors, finding: FileFinding): string => {
  const { file, line, column, severity, code, message } = finding
  const place = line === null || column === null ? '' : `:${String(line)}:${String(column)}`
  const paint = { error: colors.red, warning: colors.yellow, info: colors.dim }[severity]
  return `${shownPath(cwd, file)}${place}: ${paint(`${severity}: ${code}`)}: ${oneLine(message)}\n`
}

const check = async (
  { io, end }: CommandContext,
  files: readonly string[],
  command: Command,
): Promise<void> => {
  const { checkFiles } = await import('../../lexicon-check/check-files.ts')
  const options = optionsSchema.parse(command.optsWithGlobals())
  const log = logOf(io, command)
  const here = (path: string): string => resolve(io.cwd, path)
  const findings = await checkFiles({
    files: files.map(here),
    lexicons: options.lexicon.map(here),
    corpus: options.corpus,
    io,
    log,
  })
  if (options.json === true) {
    io.stdout.write(`${JSON.stringify({ formatVersion: 1, findings }, null, 2)}\n`)
  } else {
    const colors = colorsOf(io, io.stdout, options.color)
    for (const finding of findings) io.stdout.write(findingLine(io.cwd, colors, finding))
  }
  const count = (wanted: FileFinding['severity']): number =>
    findings.filter(({ severity }) => severity === wanted).length
  const [errors, warnings] = [count('error'), count('warning')]
  const counts = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(count('info'), 'note')}`
  log.say(`${plural(files.length, 'lexicon')} checked: ${counts}`)
  const isFailure = errors > 0 || (options.strict === true && warnings > 0)
  end(exitCode(isFailure ? 'usage' : 'done'))
}

/** Adds `contend lexicon check`. */
export const addCheckCommand = (lexicon: Command, context: CommandContext): void => {
  addCommonOptions(lexicon.command('check'))
    .description('find what is wrong or doubtful in lexicon files')
    .argument('<FILE...>', 'lexicon files')
    .option('--corpus <PATH>', 'articles to try them on; may be repeated', collect)
    .option('--lexicon <FILE>', 'a lexicon they are used with; may be repeated', collect)
    .option('--strict', 'end with 2 on warnings too')
    .option('--json', 'print the findings as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend lexicon check work.yaml', 'look at the file alone'],
        ['contend lexicon check work.yaml --corpus articles', 'and at what it finds in articles'],
        ['contend lexicon check --strict lexicons/*.yaml', 'for CI'],
      ),
    )
    .action((files: string[], _options: unknown, command: Command) =>
      check(context, files, command),
    )
}
