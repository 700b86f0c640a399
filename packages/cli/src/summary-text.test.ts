import pc from 'picocolors'
import { expect, test } from 'vitest'
import { hyperlink } from './hyperlink.ts'
import { summaryText } from './summary-text.ts'
import type { Summary } from './summary.ts'

const colors = pc.createColors(false)

const summary: Summary = {
  formatVersion: 1,
  documents: { analyzed: 9, withoutClaims: 1, languagesWithoutClaims: ['ar'], failed: 1 },
  duplicates: { documents: 0, leftOut: false },
  added: null,
  words: 12_345,
  sentences: 400,
  claims: 120,
  premises: 1,
  positions: [
    {
      proposition: 'tea',
      statement: 'Tea keeps better than coffee in any kitchen that has no window to the north.',
      counts: { for: 3, against: 1, mixed: 1, mentioned: 0, absent: 3 },
    },
    {
      proposition: 'cups',
      statement: 'Cups matter.',
      counts: { for: 0, against: 0, mixed: 0, mentioned: 8, absent: 0 },
    },
  ],
  opposed: null,
  pairs: 4,
  pairsListed: 4,
  contradicting: 1,
  contradictingListed: 1,
  contradictions: [
    {
      proposition: 'tea',
      score: 0.8,
      claims: [
        { document: 'a', sentence: 3, side: 'for', text: 'Tea keeps\n for years.' },
        { document: 'b\u001b[31m', sentence: 0, side: 'against', text: 'Tea spoils. '.repeat(20) },
      ],
    },
  ],
  failures: [{ path: 'c.txt', message: 'is a picture' }],
  diagnostics: { error: 1, warning: 0, info: 0 },
}

const linesAt = (width: number): readonly string[] =>
  summaryText(summary, { width, cut: true, page: 'out/report/index.html', colors }).split('\n')

test('what was not analysed is named, and counts stand with what they are counted of', () => {
  expect(linesAt(80).slice(0, 3)).toEqual([
    '9 documents analysed (claims not looked for in 1: ar), 1 not',
    '  c.txt: is a picture',
    '12,345 words; of 400 sentences 120 claims and 1 premise',
  ])
})

test('a terminal cuts what failed at its edge, a log holds all of it, and both say how much more there is', () => {
  const message = 'took too long. '.repeat(9)
  const failing = {
    ...summary,
    documents: { ...summary.documents, failed: 5 },
    failures: [{ path: 'c.txt', message }],
  }
  const style = { width: 80, page: 'p.html', colors }
  const [, cut = '', more] = summaryText(failing, { ...style, cut: true }).split('\n')
  const [, whole] = summaryText(failing, { ...style, cut: false }).split('\n')
  expect(cut).toMatch(/^ {2}c\.txt: took .+…$/)
  expect(cut).toHaveLength(80)
  expect(more).toBe('  and 4 more')
  expect(whole).toBe(`  c.txt: ${message.trim()}`)
})

const secondLines = (changed: Partial<Summary>): readonly string[] => {
  const text = summaryText(
    { ...summary, ...changed },
    { width: 80, cut: true, page: 'p.html', colors },
  )
  const lines = text.split('\n')
  return lines.slice(
    2,
    lines.findIndex((line) => line.startsWith('12,345 words')),
  )
}

test.each([
  [0, false, []],
  [1, false, ['1 document repeats another: see duplicates.csv']],
  [2, false, ['2 documents repeat others: see duplicates.csv']],
  [1, true, ['1 document repeats another, and is not compared: see duplicates.csv']],
  [2, true, ['2 documents repeat others, and are not compared: see duplicates.csv']],
])('%i documents that repeat others, left out: %s', (documents, leftOut, lines) => {
  expect(secondLines({ duplicates: { documents, leftOut } })).toEqual(lines)
})

const shift = (proposition: string) => ({
  proposition,
  before: { for: 4, mixed: 0, against: 3, mentioned: 0, absent: 1 },
  after: { for: 5, mixed: 1, against: 3, mentioned: 0, absent: 1 },
})

test('what was added is told with the sides that it shifts', () => {
  expect(secondLines({ added: { documents: 3, sides: [shift('tea')] } })).toEqual([
    'new: 3 documents',
    '  tea: 4 for, 3 against → 5 for, 1 mixed, 3 against',
  ])
  expect(secondLines({ added: { documents: 1, sides: [] } })).toEqual([
    'new: 1 document; no change in who is for, mixed or against',
  ])
})

test('of many shifts the first three are told, each on one line', () => {
  const sides = ['a', 'b\n\u001b[31m', 'c'.repeat(99), 'd', 'e'].map(shift)
  const lines = secondLines({ added: { documents: 1, sides } })
  expect(lines).toHaveLength(5)
  expect(lines.every((line) => line.length <= 80 && !line.includes('\u001b'))).toBe(true)
  expect(lines.at(-1)).toBe('  and 2 more propositions')
})

test('positions stand in columns, with a sign a document where there is room', () => {
  expect(linesAt(110).slice(4, 7)).toEqual([
    `${' '.repeat(60)}            for  mixed  against  mentioned  absent`,
    'Tea keeps better than coffee in any kitchen that has no win…  FFFMA---    3      1        1          0       3',
    `Cups matter.${' '.repeat(48)}  ········    0      0        0          8       0`,
  ])
  expect(linesAt(80)[5]).toMatch(/^Tea keeps better .+… {4}3 {6}1 {8}1 {10}0 {7}3$/u)
})

test('a contradiction is quoted with its documents', () => {
  const at = linesAt(80).indexOf('1 contradiction in 4 pairs of claims:')
  expect(linesAt(80).slice(at + 1, at + 5)).toEqual([
    'on tea',
    '  for: a:3',
    '    “Tea keeps for years.”',
    String.raw`  against: b\x1b[31m:0`,
  ])
})

test('contradictions that are not listed count, and it is said how many are', () => {
  const many = { pairs: 9000, pairsListed: 200, contradicting: 4321, contradictingListed: 100 }
  expect(
    summaryText({ ...summary, ...many }, { width: 80, cut: true, page: 'p.html', colors }),
  ).toContain('\n4,321 contradictions (100 listed) in 9,000 pairs of claims:\n')
})

test.each([30, 50, 80, 100, 140])('no line is wider than a terminal of %i columns', (width) => {
  const free = new Set(['report: out/report/index.html'])
  const long = linesAt(width).filter((line) => line.length > Math.max(width, 60) && !free.has(line))
  expect(long).toEqual([])
})

test('nothing but text where colours are off', () => {
  expect(linesAt(110).join('\n')).not.toContain('\u001b')
})

test.each([
  [true, { TERM_PROGRAM: 'WezTerm' }, true],
  [true, { VTE_VERSION: '7200' }, true],
  [true, { TERM: 'xterm-kitty' }, true],
  [true, { FORCE_HYPERLINK: '1' }, true],
  [true, { FORCE_HYPERLINK: '0', TERM_PROGRAM: 'WezTerm' }, false],
  [true, { VTE_VERSION: '7200', CI: '1' }, false],
  [true, { TERM: 'xterm-256color' }, false],
  [false, { TERM_PROGRAM: 'WezTerm' }, false],
])('a path is a link on a terminal that shows links only: %s %j', (isTTY, env, linked) => {
  const link = hyperlink('out/a b.html', '/tmp/out/a b.html', { io: { env }, output: { isTTY } })
  expect(link).toBe(
    linked
      ? '\u001b]8;;file:///tmp/out/a%20b.html\u001b\\out/a b.html\u001b]8;;\u001b\\'
      : 'out/a b.html',
  )
})

test('where nothing was analysed there is nothing to count and no table of sides', () => {
  const documents = { ...summary.documents, analyzed: 0, withoutClaims: 0 }
  const text = summaryText(
    { ...summary, documents, contradictions: [], opposed: null },
    { width: 80, cut: true, page: 'out/report/index.html', colors },
  )
  expect(text).not.toContain('words')
  expect(text).not.toContain('against')
})
