import type { ClaimPair } from '@contend/analyze'
import { parseTable } from '@contend/ingest/text'
import { z } from 'zod'
import { ReportError } from '../report-error.ts'
import { unguardFormula } from './guard-formula.ts'

const relationSchema = z.enum(['agree', 'contradict', 'restate'])

const invalid = (reason: string): ReportError =>
  new ReportError(
    'pairs-invalid',
    `pairs.csv is not of this version: ${reason}. Run the analysis again.`,
  )

/**
 * The pairs of claims a `pairs.csv` holds.
 *
 * @param csvRaw - whether it was written without apostrophes before formulas
 * @throws {@link ReportError} `pairs-invalid` when it is no such table.
 */
export const parsePairs = (text: string, csvRaw: boolean): readonly ClaimPair[] => {
  const parsed = parseTable(text.replace(/^\uFEFF/u, ''), ',')
  if (!parsed.ok) throw invalid(parsed.reason)
  const { columns, rows } = parsed.table
  const places = new Map(columns.map((name, index) => [name, index]))
  const cellOf = (row: readonly string[], name: string): string => {
    const place = places.get(name)
    if (place === undefined) throw invalid(`it has no column ${name}`)
    const cell = row[place] ?? ''
    return csvRaw ? cell : unguardFormula(cell)
  }
  return rows.map((row) => {
    const relation = relationSchema.safeParse(cellOf(row, 'relation'))
    if (!relation.success) throw invalid('it has an unknown relation')
    const proposition = cellOf(row, 'proposition')
    return {
      claimA: cellOf(row, 'claim_a'),
      claimB: cellOf(row, 'claim_b'),
      relation: relation.data,
      proposition: proposition === '' ? null : proposition,
      score: Number(cellOf(row, 'score')),
      reason: cellOf(row, 'reason'),
    }
  })
}
