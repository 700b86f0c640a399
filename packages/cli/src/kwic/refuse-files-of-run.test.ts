import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refuseFilesOfRun } from './refuse-files-of-run.ts'
import type { KwicSettings } from './kwic-settings.ts'

const folder = join(import.meta.dirname, 'out')

const writing =
  (files: Partial<Pick<KwicSettings, 'csv' | 'html'>>): (() => void) =>
  () =>
    refuseFilesOfRun({ folder, csv: null, html: null, ...files })

test.each(['report/index.html', 'report/docs/one.html', 'run.json', 'hits.csv'])(
  'nothing is written over %s of the run',
  (path) => {
    const file = join(folder, path)
    expect(writing({ html: file })).toThrow('--html')
    expect(writing({ csv: file })).toThrow('--csv')
  },
)

test.each([
  'report/trust.html',
  'trust.csv',
  'report/docs.html',
  'docs/one.html',
  '../hits.csv',
  '../report/index.html',
])('%s is free', (path) => {
  const file = join(folder, path)
  expect(writing({ html: file, csv: file })).not.toThrow()
})

test('standard output is no file', () => {
  expect(writing({ csv: '-' })).not.toThrow()
})
