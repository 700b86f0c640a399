import { InvalidArgumentError } from 'commander'

/** Reads the value of an option that holds one value: a second one would put the first aside in silence. */
export const givenOnce = (value: string, earlier?: string): string => {
  if (earlier === undefined) return value
  throw new InvalidArgumentError(`It was given before, as ${earlier}, and holds one value.`)
}
