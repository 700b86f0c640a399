import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { addCommonOptions, collect, examples, logOf } from '../../command-context.ts'
import type { CommandContext } from '../../command-context.ts'
import { exitCode } from '../../exit-codes.ts'
import type { DataFileTest } from '../../lexicon-tests.ts'
import { plural } from '../../plural.ts'
import { shownPath } from '../../summary-text.ts'
import { oneLine } from '../../visible.ts'

const optionsSchema = z.object({
  lexicon: z.array(z.string()).default([]),
  json: z.boolean().optional(),
})

const failureLine = (cwd: string, test: DataFileTest): string =>
  `${shownPath(cwd, test.file)}: ${test.name}: expected ${test.expected}: "${oneLine(test.text)}" (found ${test.found === '' ? 'nothing' : test.found})`

const test = async (
  { io, end }: CommandContext,
  files: readonly string[],
  command: Command,
): Promise<void> => {
  const { kindOf, testDataFiles } = await import('../../lexicon-tests.ts')
  const options = optionsSchema.parse(command.opts())
  const log = logOf(io, command)
  const here = (path: string): string => resolve(io.cwd, path)
  const tests = testDataFiles(files.map(here).map(kindOf), options.lexicon.map(here))
  const failed = tests.filter(({ passed }) => !passed)
  if (options.json === true) {
    io.stdout.write(`${JSON.stringify({ formatVersion: 1, tests }, null, 2)}\n`)
  } else {
    for (const failure of failed) io.stdout.write(`${failureLine(io.cwd, failure)}\n`)
  }
  log.say(`${plural(tests.length, 'test')}, ${failed.length} failed`)
  end(exitCode(failed.length === 0 ? 'done' : 'usage'))
}

/** Adds `contend lexicon test`. */
export const addTestCommand = (lexicon: Command, context: CommandContext): void => {
  addCommonOptions(lexicon.command('test'))
    .description('run the tests inside lexicon and proposition files')
    .argument('<FILE...>', 'lexicon and proposition files')
    .option('--lexicon <FILE>', 'a lexicon that propositions need; may be repeated', collect)
    .option('--json', 'print every test as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend lexicon test lexicons/remote-work.yaml', 'run the tests of a lexicon'],
        ['contend lexicon test --lexicon work.yaml remote.yaml', 'of propositions that need it'],
        ['contend lexicon test lexicons/*.yaml propositions/*.yaml', 'of all'],
      ),
    )
    .action((files: string[], _options: unknown, command: Command) => test(context, files, command))
}
