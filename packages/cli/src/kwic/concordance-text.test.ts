import type { ConcordanceLine } from '@contend/analyze'
import pc from 'picocolors'
import { describe, expect, test } from 'vitest'
import { concordanceText } from './concordance-text.ts'
import { widthOf } from './fit-text.ts'

const colors = pc.createColors(false)

const line = (
  [left, keyword, right]: readonly [string, string, string],
  labels: Partial<ConcordanceLine> = {},
): ConcordanceLine => ({
  document: 'ropes',
  path: 'ropes.txt',
  language: 'en',
  sentence: 3,
  block: 'paragraph',
  start: 0,
  end: 0,
  left,
  keyword,
  right,
  position: 0.5,
  categories: [],
  entries: [],
  negated: false,
  voice: 'author',
  attitude: null,
  speaker: null,
  inClaim: false,
  ...labels,
})

const shown = (lines: readonly ConcordanceLine[], width = 60): readonly string[] =>
  concordanceText(lines, { width, colors }).split('\n').slice(0, -1)

describe('a concordance in a terminal', () => {
  test('has keyword below keyword, with what is attached to it', () => {
    expect(
      shown([
        line(['an old ', 'rope', ', frayed.'], { inClaim: true, negated: true }),
        line(['a "', 'rope', '" indeed'], { voice: 'attributed', sentence: 12 }),
        line(['漢字 ', 'rope', '']),
        line(['', 'Rope', ' first'], { voice: null, inClaim: null, document: 'x' }),
      ]),
    ).toEqual([
      'ropes:3   CN·  an old rope, frayed.',
      'ropes:12  ··A      a "rope" indeed',
      'ropes:3   ···    漢字 rope',
      'x:3        ·          Rope first',
    ])
  })

  test.each([20, 40, 80, 200])('fits %i columns', (width) => {
    const words = 'the long and winding way of a sentence that never stops '
    const rows = shown(
      [
        line([words, 'keyword', ` ${words}`]),
        line([words, 'a keyword phrase of many words that goes on and on', ` ${words}`]),
        line([`${words}漢字`, '漢字漢字', '漢字漢字漢字漢字漢字漢字漢字'], {
          document: 'a'.repeat(90),
        }),
      ],
      width,
    )
    for (const row of rows) expect(widthOf(row), row).toBeLessThanOrEqual(Math.max(width, 35))
    const starts = rows.slice(0, 2).map((row) => widthOf(row.slice(0, row.search(/keyw|a k/))))
    if (width >= 40) expect(starts[0]).toBe(starts[1])
  })

  test('shows what would steer the terminal, and line breaks as blanks', () => {
    const [row] = shown([line(['a\u001b[31m\r\n\tred ', 'ro\u200bpe', '\u202e end'])])
    expect(row).toBe('ropes:3  ···  a\\x1b[31m red ro\\u{200b}pe\\u{202e} end')
  })

  test('isolates right-to-left text and turns its line', () => {
    const [arabic, mixed] = shown([
      line(['قبل ', 'الكلمة', ' بعد']),
      line(['the word ', 'rope', ' is حبل']),
    ])
    expect(arabic).toBe('ropes:3  ···       \u2068 بعد\u2069\u2068الكلمة\u2069\u2068قبل \u2069')
    expect(mixed).toBe('ropes:3  ···  \u2068the word \u2069\u2068rope\u2069\u2068 is حبل\u2069')
  })
})
