import { Command } from 'commander'
import { addCommonOptions, examples } from './command-context.ts'
import type { CommandContext } from './command-context.ts'
import { addCacheCommand } from './commands/cache.ts'
import { addCompareCommand } from './commands/compare.ts'
import { addEvaluateCommand } from './commands/evaluate.ts'
import { addExplainCommand } from './commands/explain.ts'
import { addInitCommand } from './commands/init.ts'
import { addKwicCommand } from './commands/kwic.ts'
import { addLexiconCommand } from './commands/lexicon.ts'
import { addReportCommand } from './commands/report.ts'
import { addRunCommand } from './commands/run.ts'
import { addSelfcheckCommand } from './commands/selfcheck.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { colorsOf } from './io.ts'
import { version } from './version.ts'

const exitTable = [
  '',
  'Exit codes:',
  ...exitCodes.map(({ code, meaning }) => `  ${String(code).padStart(3)}  ${meaning}`),
].join('\n')

/** Shown when the command is called with nothing. */
export const shortHelp = `contend finds, explains and compares what articles argue.

  contend run articles              analyse a folder and write contend-out/report/index.html
  contend explain my-article:12     show why a sentence got its labels

\`contend --help\` lists all commands, \`contend COMMAND --help\` the options of one.
`

const configureOutput = (program: Command, io: Io): void => {
  program.configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    getOutHelpWidth: () => io.stdout.columns,
    getErrHelpWidth: () => io.stderr.columns,
    outputError: (text, write) => {
      const colors = colorsOf(io, io.stderr)
      write(text.replace(/^error:/, colors.red('error:')).replace(/^\(/m, '  ('))
    },
  })
}

/** The command with all its sub-commands. Problems with the arguments are thrown as CommanderError. */
export const createProgram = (context: CommandContext): Command => {
  const program = addCommonOptions(new Command('contend'))
    .description('Find, explain and compare what articles argue.')
    .version(version, '-V, --version', 'show the version')
    .helpCommand('help [command]', 'show the help of a command')
    .showHelpAfterError('(add --help for the options)')
    .enablePositionalOptions()
    .exitOverride()
  configureOutput(program, context.io)
  for (const add of [
    addRunCommand,
    addReportCommand,
    addExplainCommand,
    addCompareCommand,
    addEvaluateCommand,
    addKwicCommand,
    addLexiconCommand,
    addSelfcheckCommand,
    addInitCommand,
    addCacheCommand,
  ]) {
    add(program, context)
  }
  const shown = examples(
    ['contend run articles', 'analyse a folder; the report is contend-out/report/index.html'],
    ['contend run a.txt b.md --out out', 'analyse two files'],
    ['contend init', 'write a configuration, a lexicon and a proposition of your own'],
  )
  return program.addHelpText('after', `${shown}\n${exitTable}`)
}

/** Whether the arguments of `run` name something to analyse; true also where they are wrong. */
export const namesPath = (argv: readonly string[]): boolean => {
  const silent = { isTTY: false, columns: 80, write: () => undefined }
  const io = { cwd: '', env: {}, stdout: silent, stderr: silent, signal: AbortSignal.abort() }
  const run = createProgram({ io, end: () => undefined }).commands[0]
  try {
    return run === undefined || run.parseOptions([...argv]).operands.length > 0
  } catch {
    return true
  }
}
