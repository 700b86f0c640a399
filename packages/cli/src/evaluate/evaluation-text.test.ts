import { evaluate, errorsIn } from '@contend/analyze'
import type { ScoredUnit } from '@contend/analyze'
import { expect, test } from 'vitest'
import { colorsOf } from '../io.ts'
import { errorList } from './error-list.ts'
import { overviewTable } from './overview-table.ts'
import { reliabilityTable } from './reliability-table.ts'

const silent = { isTTY: false, columns: 80, write: () => undefined }
const signal = AbortSignal.abort()
const colors = colorsOf({ cwd: '', env: {}, stdout: silent, stderr: silent, signal }, silent)

const unit = (i: number, gold: boolean, score: number, cues: ScoredUnit['cues']): ScoredUnit => ({
  doc: 'bread',
  i,
  text: 'Bread needs\n\u001b[2Jtime.',
  index: i,
  of: 4,
  gold,
  score,
  predicted: score >= 0.5,
  block: cues.length === 0 ? 'boilerplate' : 'paragraph',
  blockRule: cues.length === 0 ? 'byline' : 'prose',
  cues,
})

const base = { cue: 'base', weight: -0.55, surface: '' }
const units = [
  unit(0, true, 0.75, [base]),
  unit(1, false, 0.25, [base]),
  unit(2, false, 0.85, [
    base,
    { cue: 'hedge', weight: -0.1, surface: 'may' },
    { cue: 'obligation', weight: 0.9, surface: 'needs' },
  ]),
  unit(3, true, 0, []),
]
const files = [{ file: 'bread.jsonl', documents: [units] }]

test('errors are shown with their strongest cues, claims without a score by rule', () => {
  expect(errorList(errorsIn(files), 5, colors)).toEqual([
    'The 1 surest of 1 error',
    '  bread:2  no claim, score 0.850  bread.jsonl',
    '    Bread needs \\x1b[2Jtime.',
    '    obligation +0.90 "needs", hedge −0.10 "may"',
    '1 claim without a score, by what they were taken for',
    '  boilerplate (rule byline): 1  bread:3',
  ])
})

test('the reliability table draws the share of claims, and a stroke where the score would have it', () => {
  const { pooled } = evaluate(files, { seed: 1 })
  const lines = reliabilityTable(pooled.reliability, colors)
  expect(lines).toHaveLength(12)
  expect(lines[2]).toBe('  0.0–0.1      1        0.00    1.00  │█████████████████████████████')
  expect(lines[3]).toBe('  0.1–0.2      0           –       –')
  expect(lines[4]).toBe('  0.2–0.3      1        0.25    0.00  ·······│······················')
  expect(lines[9]).toBe('  0.7–0.8      1        0.75    1.00  ██████████████████████│███████')
})

test('the overview has a row a file and aligned columns', () => {
  const lines = overviewTable(evaluate([...files, ...files], { seed: 1 }), colors)
  expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual([
    'file',
    'bread.jsonl',
    'bread.jsonl',
    'average',
    'all together',
  ])
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
})
