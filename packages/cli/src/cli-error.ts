import type { ExitName } from './exit-codes.ts'

/**
 * Trouble that ends the command. The message says what and where; the remedy says what to do.
 * Everything else that is thrown is a mistake of ours.
 */
export class CliError extends Error {
  override readonly name = 'CliError'
  /** How the command ends. */
  readonly exit: ExitName
  /** What to do about it; empty when the message says it all. */
  readonly remedy: string

  constructor(exit: ExitName, message: string, remedy = '', cause?: unknown) {
    super(message, { cause })
    this.exit = exit
    this.remedy = remedy
  }
}

/** A usage or configuration error. */
export const usageError = (message: string, remedy = '', cause?: unknown): CliError =>
  new CliError('usage', message, remedy, cause)
