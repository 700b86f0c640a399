import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'
import { cell, plain, readTable } from './support/tables.ts'
import type { Row } from './support/tables.ts'

const words = [
  'B2B',
  'B2C',
  'buyers',
  'are',
  'not',
  'different',
  'must',
  'because',
  'trust',
  '"quoted"',
  '“curly”',
  'don’t',
  'e-mail',
  '3.5',
  'naïve',
  'cafe\u0301',
  '👩‍👩‍👧',
  '🚲',
  'العملاء',
  'والشركات',
  'Ünal',
  'ﬁne',
  'a\u00adb',
  '\u00a0',
  '\u200b',
  '=SUM(1)',
  '@home',
  "'=x",
  '<b>',
  '&amp;',
  '100 %',
]
const breaks = [
  ' ',
  ' ',
  ' ',
  ' ',
  '. ',
  '? ',
  '! ',
  '.\n',
  '\r\n',
  '\n\n',
  '\r\n\r\n',
  '\t',
  '\n# ',
  '\n- ',
  '\n> ',
]

/** Texts of words that are hard on offsets, with every kind of line end. */
const article = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...breaks)), {
    minLength: 1,
    maxLength: 60,
  })
  .map((pieces) => pieces.flat().join(''))

const byteOrderMark = fc.constantFrom('', '\ufeff')

const numbers = (row: Row, from: string, to: string): readonly [number, number] => [
  Number(cell(row, from)),
  Number(cell(row, to)),
]

const checkSurface = (row: Row, text: string, column: string): void => {
  if (cell(row, 'start') === '') return
  const [start, end] = numbers(row, 'start', 'end')
  expect(text.slice(start, end)).toBe(plain(cell(row, column)))
}

const checkSentences = (rows: readonly Row[], text: string): void => {
  let last = 0
  rows.forEach((row, index) => {
    const [start, end] = numbers(row, 'start', 'end')
    expect(Number(cell(row, 'sentence'))).toBe(index)
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  })
  const covered = rows.map((row) => numbers(row, 'start', 'end'))
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (!/[\p{L}\p{N}]/u.test(line[0])) continue
    const [from, to] = [line.index, line.index + line[0].length]
    expect(
      covered.some(([start, end]) => start < to && from < end),
      JSON.stringify(line[0]),
    ).toBe(true)
  }
}

const checkRange = (row: Row, text: string, name: string): void => {
  if (cell(row, `${name}_start`) === '') return
  const [start, end] = numbers(row, `${name}_start`, `${name}_end`)
  expect(start).toBeLessThan(end)
  expect(end).toBeLessThanOrEqual(text.length)
}

test('in every table, text.slice(start, end) is the surface', async () => {
  const cwd = temporaryFolder()
  const samples = fc.sample(fc.tuple(byteOrderMark, article), { numRuns: 120, seed: 20 })
  const texts = new Map(samples.map(([, text], number) => [`t${number}`, text]))
  samples.forEach(([mark, text], number) => writeFiles(cwd, { [`in/t${number}.txt`]: mark + text }))
  const { code, stderr } = await contend(['run', 'in', '--no-cache'], { cwd })
  expect(code, stderr).toBe(0)

  const out = join(cwd, 'contend-out')
  const textOf = (row: Row): string => texts.get(cell(row, 'doc_id')) ?? ''
  for (const [table, column] of [
    ['sentences', 'text'],
    ['claims', 'text'],
    ['cues', 'surface'],
    ['hits', 'surface'],
  ] as const) {
    const rows = readTable(out, table)
    expect(rows.length, table).toBeGreaterThan(0)
    for (const row of rows) checkSurface(row, textOf(row), column)
  }
  const sentences = readTable(out, 'sentences')
  for (const [id, text] of texts) {
    checkSentences(
      sentences.filter((row) => cell(row, 'doc_id') === id),
      text,
    )
  }
  for (const row of readTable(out, 'stances')) {
    checkRange(row, textOf(row), 'subject')
    checkRange(row, textOf(row), 'predicate')
  }
  for (const row of readTable(out, 'documents')) {
    expect(Number(cell(row, 'characters'))).toBe(textOf(row).length)
  }
})
