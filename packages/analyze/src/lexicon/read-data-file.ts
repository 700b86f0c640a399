import type * as z from 'zod'
import { DataFileError } from './data-file-error.ts'
import { explainIssue } from './explain-issue.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { readYaml, type YamlSource } from './yaml-source.ts'

/** What a data file holds, and where each value of it stands. */
export interface PlacedData<Value> {
  readonly value: Value
  readonly placeOf: YamlSource['placeOf']
}

/** Has the last word on a file, and names every problem of it. */
const readWhole = <Value>(
  text: string,
  path: string,
  schema: z.ZodType<Value>,
): PlacedData<Value> => {
  const source = readYaml(text, path)
  const result = schema.safeParse(source.value)
  if (result.success) return { value: result.data, placeOf: source.placeOf }
  const problems = result.error.issues
    .flatMap((issue) => explainIssue(issue, source.value))
    .map(({ keys, message, atKey }) =>
      source.problemAt(keys, { code: 'data-file-content', message, atKey }),
    )
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  throw new DataFileError(path, problems)
}

/**
 * Reads and checks a YAML or JSON data file. One that has something unusual or wrong is read again by the
 * reader that knows all of YAML, and has the last word.
 *
 * @throws DataFileError that lists every problem with its line and column
 */
export const readDataFile = <Value>(
  text: string,
  path: string,
  schema: z.ZodType<Value>,
): PlacedData<Value> => {
  const plain = readPlainYaml(text)
  const result = plain === null ? null : schema.safeParse(plain.value)
  if (plain === null || result?.success !== true) return readWhole(text, path, schema)
  return { value: result.data, placeOf: plain.placeOf }
}
