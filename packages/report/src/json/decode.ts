import { z } from 'zod'
import { ReportError, type ReportErrorCode } from '../report-error.ts'

const conforms = <T>(schema: z.ZodType<T>, value: unknown): value is T =>
  schema.safeParse(value).success

const parseJson = (text: string, code: ReportErrorCode, what: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch (cause) {
    throw new ReportError(code, `${what} is not JSON. Run the analysis again.`, { cause })
  }
}

/** What a text of JSON must be, and how to say so if it is not. */
export interface Decoding<T> {
  readonly schema: z.ZodType<T>
  readonly code: ReportErrorCode
  /** The file, for the message. */
  readonly what: string
}

/**
 * The value a text of JSON holds, checked. It is the parsed value itself and not a copy, so that it
 * keeps the order of its keys and those of later versions: writing it again gives the same bytes.
 *
 * @throws {@link ReportError} when it is not JSON or not of the schema.
 */
export const decodeJson = <T>(text: string, { schema, code, what }: Decoding<T>): T => {
  const value = parseJson(text, code, what)
  if (conforms(schema, value)) return value
  const { error } = schema.safeParse(value)
  const reason = error === undefined ? 'unknown reason' : z.prettifyError(error)
  throw new ReportError(code, `${what} is not of this version. Run the analysis again.\n${reason}`)
}
