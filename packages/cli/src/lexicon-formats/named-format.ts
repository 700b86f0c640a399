import { usageError } from '../cli-error.ts'
import { suggestion } from '../suggestion.ts'
import { visible } from '../visible.ts'

/** Checks the name of a format against those there are. @throws CliError (2) with the nearest one */
export const namedFormat = <Format extends string>(
  name: string,
  known: readonly Format[],
): Format => {
  const found = known.find((format) => format === name)
  if (found !== undefined) return found
  throw usageError(`there is no lexicon format "${visible(name)}"`, suggestion(name, known))
}
