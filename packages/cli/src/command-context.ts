import type { Command } from 'commander'
import { z } from 'zod'
import type { ExitCode } from './exit-codes.ts'
import type { Io } from './io.ts'
import { createLog } from './log.ts'
import type { Log } from './log.ts'

/** What a command is given besides its arguments. */
export interface CommandContext {
  readonly io: Io
  /** Tells how the command ended; 0 unless it is called. */
  readonly end: (code: ExitCode) => void
}

const common = z.object({
  quiet: z.boolean().optional(),
  verbose: z.boolean().optional(),
  color: z.boolean().optional(),
})

/** Adds the options every command has. */
export const addCommonOptions = (command: Command): Command =>
  command
    .option('-q, --quiet', 'say nothing but warnings and errors')
    .option('-v, --verbose', 'say more')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .helpOption('-h, --help', 'show this help')

/** The log a command's options ask for. */
export const logOf = (io: Io, command: Command): Log => {
  const { quiet = false, verbose = false, color = true } = common.parse(command.optsWithGlobals())
  return createLog(io, { quiet, verbose, color })
}

/** Help lines that show how a command is used. */
export const examples = (...lines: readonly (readonly [line: string, does: string])[]): string => {
  const width = Math.max(...lines.map(([line]) => line.length))
  return ['', 'Examples:', ...lines.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`)].join(
    '\n',
  )
}

/** Gathers the values of an option that may be repeated. */
export const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
]
