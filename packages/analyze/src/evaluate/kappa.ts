import type { Confusion } from './confusion.ts'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * Cohen's κ (1960) of a square table of counts, one reader's categories in rows and the other's in
 * columns: (Ao − Ae) / (1 − Ae), with Ae from the shares of each reader. 1 = full agreement, 0 = as by
 * chance. `null` where chance alone gives full agreement, and over no counts.
 */
export const kappa = (table: readonly (readonly number[])[]): number | null => {
  const rows = table.map(sum)
  const columns = table.map((_, at) => sum(table.map((row) => row[at] ?? 0)))
  const n = sum(rows)
  if (n === 0) return null
  const observed = sum(table.map((row, at) => row[at] ?? 0)) / n
  const expected = sum(rows.map((row, at) => (row / n) * ((columns[at] ?? 0) / n)))
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}

/** κ between gold and prediction. */
export const confusionKappa = (table: Confusion): number | null =>
  kappa([
    [table.truePositives, table.falseNegatives],
    [table.falsePositives, table.trueNegatives],
  ])
