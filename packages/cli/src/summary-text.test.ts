import pc from 'picocolors'
import { expect, test } from 'vitest'
import { hyperlink } from './hyperlink.ts'
import { summaryText } from './summary-text.ts'
import type { Summary } from './summary.ts'

const colors = pc.createColors(false)

const summary: Summary = {
  formatVersion: 1,
  documents: { analyzed: 9, withoutClaims: 1, languagesWithoutClaims: ['ar'], failed: 1 },
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
  contradicting: 1,
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
  summaryText(summary, { width, page: 'out/report/index.html', colors }).split('\n')

test('what was not analysed is named, and counts stand with what they are counted of', () => {
  expect(linesAt(80).slice(0, 3)).toEqual([
    '9 documents analysed (1 of them without claims: ar), 1 not',
    '  c.txt: is a picture',
    '12,345 words; of 400 sentences 120 claims and 1 premise',
  ])
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
