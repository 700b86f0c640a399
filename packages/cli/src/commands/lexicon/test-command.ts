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

const wanted = ({ expected }: DataFileTest): string => {
  if (expected === 'match') return 'must match, and does not'
  if (expected === 'skip') return 'must not match, and does'
  return `must be ${expected === 'neutral' ? 'on no side' : expected}`
}

/** A failed test: where, what was wanted, and below it what was found and what came near. */
const failureLines = (cwd: string, test: DataFileTest): string => {
  const { file, line, column, text, found, hints } = test
  const place = `${shownPath(cwd, file)}:${String(line)}:${String(column)}`
  return [
    `${place}: ${wanted(test)}: "${oneLine(text)}"`,
    `    found: ${found === '' ? 'nothing' : oneLine(found)}`,
    ...hints.map((hint) => `    near:  ${oneLine(hint)}`),
    '',
  ].join('\n')
}

/** The failures of one category or proposition of a file, under its name. */
const failureGroups = (cwd: string, tests: readonly DataFileTest[]): string => {
  const groups = new Map<string, DataFileTest[]>()
  for (const test of tests) {
    const name = JSON.stringify([test.file, test.name])
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [test])
    else group.push(test)
  }
  return [...groups.values()]
    .map((group) => {
      const failed = group.filter(({ passed }) => !passed)
      if (failed.length === 0) return ''
      const [{ name } = { name: '' }] = group
      const head = `${name}: ${plural(failed.length, 'failure')} in ${plural(group.length, 'test')}\n`
      return `${head}${failed.map((test) => failureLines(cwd, test)).join('')}`
    })
    .join('')
}

const test = async (
  { io, end }: CommandContext,
  files: readonly string[],
  command: Command,
): Promise<void> => {
  const { readTestFiles } = await import('../../lexicon-test-files.ts')
  const options = optionsSchema.parse(command.opts())
  const log = logOf(io, command)
  const here = (path: string): string => resolve(io.cwd, path)
  const paths = files.map(here)
  const others = options.lexicon.map(here)
  const read = readTestFiles(paths, others)
  // What is wrong with a file is told before a language model is loaded.
  const { testDataFiles } = await import('../../lexicon-tests.ts')
  const tests = testDataFiles(read, others)
  const failed = tests.filter(({ passed }) => !passed)
  if (options.json === true) {
    io.stdout.write(`${JSON.stringify({ formatVersion: 1, tests }, null, 2)}\n`)
  } else io.stdout.write(failureGroups(io.cwd, tests))
  const tested = new Set(tests.map(({ file }) => file))
  for (const path of new Set(paths)) {
    if (!tested.has(path)) log.say(`${shownPath(io.cwd, path)} has no tests`)
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
