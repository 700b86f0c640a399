import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCsv } from './format-csv.ts'
import { unguardFormula } from './guard-formula.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('=', "'", '"', ',', '\n', '\r', ' ', '\t', '-', 'ي', '🙂', '<b>'))
    .map((parts) => parts.join('')),
)

describe('formatCsv', () => {
  test('writes the header of an empty table', () => {
    expect(formatCsv(['a', 'b'], [])).toBe('a,b\n')
  })

  test.each([
    [true, 'true'],
    [false, 'false'],
    [null, ''],
    [0, '0'],
    [-2.5, '-2.5'],
    [1e21, '1e+21'],
    [0.1 + 0.2, '0.30000000000000004'],
    ['=1', "'=1"],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    [' a', '" a"'],
  ])('writes %j as %s', (cell, written) => {
    expect(formatCsv(['c'], [[cell]])).toBe(`c\n${written}\n`)
  })

  test('starts with a byte-order mark when asked', () => {
    expect(formatCsv(['a'], [], { bom: true })).toBe('\uFEFFa\n')
  })

  test('guards nothing when raw', () => {
    expect(formatCsv(['a'], [['=1'], ["'=1"]], { csvRaw: true })).toBe("a\n=1\n'=1\n")
  })

  test('writes what csv-stringify writes of all cells at once', () => {
    const settings = { record_delimiter: '\n', quoted_match: /\r|^\s|\s$/u }
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        expect(formatCsv(['a', 'b'], rows, { csvRaw: true })).toBe(
          stringify([['a', 'b'], ...rows], settings),
        )
      }),
    )
  })

  test('reads back as the same cells', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const written = formatCsv(['a', 'b'], rows)
        const read: string[][] = parse(written, {
          record_delimiter: '\n',
          relax_column_count: true,
        })
        const cells = read.slice(1).map((row) => row.map((cell) => unguardFormula(cell)))
        expect(cells).toEqual(rows)
      }),
    )
  })
})
