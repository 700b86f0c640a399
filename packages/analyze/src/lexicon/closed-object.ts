import * as z from 'zod'
import { didYouMean } from './nearest-name.ts'

/** One line for each unknown key, in the order of the issue's `keys`. */
const unknownKeys = (keys: readonly string[], known: readonly string[]): string =>
  keys
    .map((key) => {
      const quoted = JSON.stringify(key)
      if (known.includes(key))
        return `${quoted} does not go with the other keys here. Leave it out.`
      return `Unknown key ${quoted}.${didYouMean(key, known)} Known: ${known.join(', ')}.`
    })
    .join('\n')

/**
 * An object without other keys than those of `shape`. An unknown key is reported with the nearest
 * known one.
 *
 * @param known names to suggest; by default the keys of `shape`
 */
export const closedObject = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  known: readonly string[] = Object.keys(shape),
): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, known) : undefined,
  })
