import { CommanderError } from 'commander'
import { CliError } from './cli-error.ts'
import { colorsOf } from './io.ts'
import type { Io } from './io.ts'
import { exitCode } from './exit-codes.ts'
import type { ExitCode } from './exit-codes.ts'
import { createProgram, shortHelp } from './program.ts'
import { stoppedError } from './stopped-error.ts'
import { inputOutputError } from './system-error.ts'
import { visible } from './visible.ts'

const isVerbose = (argv: readonly string[]): boolean =>
  argv.some((argument) => argument === '--verbose' || /^-\w*v/.test(argument))

const report = (io: Io, argv: readonly string[], error: unknown): ExitCode => {
  const colors = colorsOf(io, io.stderr, !argv.includes('--no-color'))
  const known = inputOutputError(error, 'use', '(see above)')
  if (known instanceof CliError) {
    io.stderr.write(`${colors.red('error:')} ${known.message}\n`)
    if (known.remedy !== '') io.stderr.write(`  ${known.remedy}\n`)
    return exitCode(known.exit)
  }
  const message = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error && isVerbose(argv) ? `\n${error.stack ?? ''}` : ''
  io.stderr.write(`${colors.red('internal error:')} ${message}${stack}\n`)
  io.stderr.write('  This is a mistake in contend. Run it again with -v and report what it says.\n')
  return exitCode('internal')
}

/** `contend articles`: the articles stand where the command belongs. Empty where that is not so. */
const runHint = (
  argv: readonly string[],
  names: readonly string[],
  error: CommanderError,
): string => {
  const [first = ''] = argv
  if (error.code !== 'commander.unknownCommand' || names.includes(first)) return ''
  return `  To analyse files or folders: contend run ${visible(first)}\n`
}

/**
 * Runs one command line. Never throws and never ends the process.
 *
 * @returns the code to exit with
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  if (argv.length === 0) {
    io.stdout.write(shortHelp)
    return exitCode('done')
  }
  let code = exitCode('done')
  const program = createProgram({ io, end: (ended) => (code = ended) })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      io.stderr.write(
        runHint(
          argv,
          program.commands.map((each) => each.name()),
          error,
        ),
      )
      return exitCode(error.exitCode === 0 ? 'done' : 'usage')
    }
    const isKnown = error instanceof CliError || !io.signal.aborted
    return report(io, argv, isKnown ? error : stoppedError(io.signal, 0))
  }
}
