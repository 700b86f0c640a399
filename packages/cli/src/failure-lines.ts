import type { Diagnostic } from '@contend/ingest'
import { grouped } from './plural.ts'
import { oneLine } from './visible.ts'

/** What was not analysed and why. */
export type Failure = Pick<Diagnostic, 'path' | 'message'>

const failureLine = ({ path, message }: Failure): string =>
  `${path === '' ? '' : `${oneLine(path)}: `}${oneLine(message)}`

/** The first of some failures, a line each, and how many more there are. @param all how many there are */
export const failureLines = (
  failures: readonly Failure[],
  { most, all = failures.length }: { readonly most: number; readonly all?: number },
): readonly string[] => {
  const told = failures.slice(0, most)
  const rest = all - told.length
  return [...told.map(failureLine), ...(rest > 0 ? [`and ${grouped(rest)} more`] : [])]
}
