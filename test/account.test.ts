import { analyzeText, buildReport, compare } from 'contend'
import { parse } from 'csv-parse/sync'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Row } from './support/tables.ts'

const folder = new URL('../corpus/articles/', import.meta.url)

const files = new Map<string, string>()
for (const { path, contents } of buildReport(
  compare(
    readdirSync(folder)
      .sort()
      .map((path) => analyzeText(readFileSync(new URL(path, folder), 'utf8'), { path })),
  ),
)) {
  files.set(path, contents)
}

const table = (name: string): readonly Row[] => parse(files.get(name) ?? '', { columns: true })
const summary = (files.get('account.md') ?? '').split('## ')[1] ?? ''

const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0)

test('the summary counts documents, claims and premises as documents.csv does', () => {
  const documents = table('documents.csv')
  const full = documents.filter((row) => row['claims'] !== '')
  const sentences = sum(full, 'sentences')
  expect(summary).toContain(`${full.length} of ${documents.length} documents`)
  expect(summary).toContain(`${sum(full, 'claims')} of ${sentences} sentences are claims`)
  expect(summary).toContain(`${sum(full, 'premises')} of ${sentences} sentences are offered`)
})

test('the summary counts positions as positions.csv does', () => {
  const rows = table('positions.csv').filter((row) => row['proposition'] === 'distinction')
  const count = (side: string): number => rows.filter((row) => row['position'] === side).length
  const paragraph = summary.split('\n').find((line) => line.includes('fundamentally different'))
  expect(paragraph).toContain(`of ${rows.length} documents: ${count('for')} for it`)
  expect(paragraph).toContain(`${count('against')} against it`)
  expect(paragraph).toContain(`${count('absent')} silent on it`)
})

test('the summary counts contradictions as pairs.csv does', () => {
  const pairs = table('pairs.csv')
  const found = pairs.filter((row) => row['relation'] === 'contradict').length
  expect(summary).toContain(
    `${found} pairs of claims contradict each other, of ${pairs.length} pairs`,
  )
})

test('the overview holds the same account as the file', () => {
  const page = files.get('report/index.html') ?? ''
  expect(page).toContain('id="summary"')
  expect(page).toContain('id="methods"')
  expect(page).toContain('17 of 19 documents were analysed in full')
})
