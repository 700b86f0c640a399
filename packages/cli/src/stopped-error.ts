import { CliError } from './cli-error.ts'
import type { ExitName } from './exit-codes.ts'
import { grouped } from './plural.ts'

const endOf = (reason: unknown): ExitName => {
  if (reason === 'output') return 'inputOutput'
  return reason === 'SIGINT' ? 'interrupted' : 'terminated'
}

/** The orderly end of a command that got a signal. @param kept analyses that the next run finds */
export const stoppedError = (signal: AbortSignal, kept: number): CliError =>
  new CliError(
    endOf(signal.reason),
    signal.reason === 'output'
      ? 'stopped, as its output takes nothing more; no file was written'
      : 'stopped before the end; nothing was written',
    kept === 0
      ? 'The same command starts anew.'
      : `The same command goes on from here: ${grouped(kept)} analyses are kept.`,
  )
