import { CliError } from './cli-error.ts'
import { grouped } from './plural.ts'

/** The orderly end of a command that got a signal. @param kept analyses that the next run finds */
export const stoppedError = (signal: AbortSignal, kept: number): CliError =>
  new CliError(
    signal.reason === 'SIGINT' ? 'interrupted' : 'terminated',
    'stopped before the end; nothing was written',
    kept === 0
      ? 'The same command starts anew.'
      : `The same command goes on from here: ${grouped(kept)} analyses are kept.`,
  )
