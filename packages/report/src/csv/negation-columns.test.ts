import type { Negation } from '@contend/analyze'
import { expect, test } from 'vitest'
import { hostileAnalysis } from '../test-support/hostile-analysis.ts'
import { negationColumns, negationsOver } from './negation-columns.ts'

const negation = (rule: string, start: number, end: number): Negation => ({
  sentence: 1,
  cue: { start: start - 4, end: start - 1 },
  scope: { start, end },
  rule,
})
const outer = negation('determiner:sentence', 10, 40)
const inner = negation('implicit:comma', 20, 30)
const analysis = { ...hostileAnalysis(), negations: [outer, inner] }

const cells = (negations: readonly Negation[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    negationColumns<readonly Negation[]>((row) => row).map(({ name, value }) => [
      name,
      value(negations),
    ]),
  )

test('the scopes of the sentence that hold a span are over it', () => {
  const over = (start: number, end: number) => negationsOver(analysis, 1, { start, end })
  expect(over(22, 25)).toEqual([outer, inner])
  expect(over(12, 25)).toEqual([outer])
  expect(over(5, 12)).toEqual([])
  expect(negationsOver(analysis, 2, { start: 22, end: 25 })).toEqual([])
  expect(negationsOver(analysis, 1, null)).toEqual([])
})

test('the columns name all rules and the innermost scope', () => {
  expect(cells([outer, inner])).toEqual({
    negation_rule: 'determiner:sentence implicit:comma',
    negation_scope_start: 20,
    negation_scope_end: 30,
  })
  expect(cells([])).toEqual({
    negation_rule: null,
    negation_scope_start: null,
    negation_scope_end: null,
  })
})
