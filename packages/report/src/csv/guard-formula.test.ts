import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardFormula, unguardFormula } from './guard-formula.ts'

describe('guardFormula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ["'=1", "''=1"],
    ["'－1", "''－1"],
  ])('guards %j as %j', (text, cell) => {
    expect(guardFormula(text)).toBe(cell)
    expect(unguardFormula(cell)).toBe(text)
  })

  test.each(['', 'plain', "'tis", "''", ' =1', 'a=1', '–1', '\n=1', '"=1"'])(
    'leaves %j alone',
    (text) => {
      expect(guardFormula(text)).toBe(text)
      expect(unguardFormula(text)).toBe(text)
    },
  )

  test('always gives the text back', () => {
    const awkward = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＝', 'a', ' '))
    fc.assert(
      fc.property(awkward, (characters) => {
        const text = characters.join('')
        expect(unguardFormula(guardFormula(text))).toBe(text)
      }),
    )
  })
})
