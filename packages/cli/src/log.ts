import type { Colors, Io } from './io.ts'
import { colorsOf } from './io.ts'

/** How much is said on standard error. */
export interface Verbosity {
  readonly quiet: boolean
  readonly verbose: boolean
  readonly color: boolean
}

/** Messages for people: all of them on standard error. */
export interface Log {
  readonly colors: Colors
  readonly quiet: boolean
  /** Said unless `--quiet`. */
  readonly say: (line: string) => void
  /** Said with `--verbose` only. */
  readonly detail: (line: string) => void
  /** Always said. */
  readonly warn: (line: string) => void
}

/** The log of a command. */
export const createLog = (io: Io, { quiet, verbose, color }: Verbosity): Log => {
  const colors = colorsOf(io, io.stderr, color)
  const write = (line: string): void => io.stderr.write(`${line}\n`)
  return {
    colors,
    quiet,
    say: (line) => {
      if (!quiet) write(line)
    },
    detail: (line) => {
      if (verbose && !quiet) write(colors.dim(line))
    },
    warn: (line) => write(`${colors.yellow('warning:')} ${line}`),
  }
}
