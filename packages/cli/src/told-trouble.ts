import { CliError } from './cli-error.ts'
import type { ExitName } from './exit-codes.ts'

/** Trouble that ends the command, as one thread tells it to another. */
export interface ToldTrouble {
  readonly exit: ExitName
  readonly message: string
  readonly remedy: string
}

/** Trouble to be told. @throws what is none but a mistake of ours */
export const toldTrouble = (error: unknown): ToldTrouble => {
  if (!(error instanceof CliError)) throw error
  const { exit, message, remedy } = error
  return { exit, message, remedy }
}

/** Trouble that was told. */
export const troubleFrom = ({ exit, message, remedy }: ToldTrouble): CliError =>
  new CliError(exit, message, remedy)
