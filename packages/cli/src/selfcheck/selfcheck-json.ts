import type { CheckedValue, LeftOut } from '@contend/analyze/statistics'
import { version } from '../version.ts'

/** What the self-check found. */
export interface Selfcheck {
  readonly values: readonly CheckedValue[]
  readonly leftOut: readonly LeftOut[]
}

/** The self-check as JSON, with a newline at the end. */
export const selfcheckJson = ({ values, leftOut }: Selfcheck): string => {
  const failed = values.filter(({ ok }) => !ok).length
  return `${JSON.stringify({ version, checked: values.length, failed, values, leftOut }, null, 2)}\n`
}
