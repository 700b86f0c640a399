import type { ReportModel } from '../report-model.ts'

/** Address of the page that sets two documents side by side, with `a` and, if given, `b` chosen. */
export const compareHref = (a: string, b: string | null = null): string =>
  `compare.html#a=${a}${b === null ? '' : `&b=${b}`}`

/** Whether the run has two documents to set side by side. */
export const hasCompare = ({ entries }: ReportModel): boolean => entries.length > 1
