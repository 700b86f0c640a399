import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articles } from './support/articles.ts'
import { contend } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'
import { cell, readTable } from './support/tables.ts'
import type { Row } from './support/tables.ts'

const isContent = (row: Row): boolean => !['boilerplate', 'caption'].includes(cell(row, 'block'))

const isAuthors = (row: Row): boolean =>
  cell(row, 'voice') !== 'attributed' || cell(row, 'attitude') === 'endorses'

const wordsOf = (rows: readonly Row[]): number =>
  rows.reduce((total, row) => total + Number(cell(row, 'words')), 0)

test('sentences.csv lets the denominators of every rate be rebuilt', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, {
    ...articles,
    'gossip.txt':
      'What the market says\n\n"B2B is dead," said Ada Quill. We think B2B is in good health.\n\nShare this article on Facebook\n',
  })
  await contend(['run', '.', '-q'], { cwd })
  const out = join(cwd, 'contend-out')
  const [sentences, profile] = [readTable(out, 'sentences'), readTable(out, 'profile')]
  const rates = profile.filter((row) => /^(?:author:)?rate:/.test(cell(row, 'measure')))
  let less = 0
  for (const rate of rates) {
    const all = sentences.filter((row) => cell(row, 'doc_id') === cell(rate, 'doc_id'))
    const content = all.filter(isContent)
    const own = cell(rate, 'measure').startsWith('author:')
    const counted = own ? content.filter(isAuthors) : content
    expect(wordsOf(counted), cell(rate, 'measure')).toBe(Number(cell(rate, 'denominator')))
    if (own && counted.length < content.length) less += 1
  }
  expect(less).toBeGreaterThan(0)
})
