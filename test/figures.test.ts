import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'
import { pageFiguresWithoutCounts } from './support/page-figures.ts'
import { figuresWithoutCounts } from './support/table-figures.ts'
import { cell, readTable } from './support/tables.ts'

const corpus = join(import.meta.dirname, '../corpus')

/** Documents in which something cannot be measured: no words, no lexicon of the language, few sentences. */
const bare = {
  'nothing.txt': '',
  'furniture.txt': 'Share this article on Facebook\n\nPosted in: Sales | 12 comments\n',
  'two-lines.txt': 'Trust is rare.\n\nBuyers are people.\n',
  'der-haendler.txt':
    'Der Händler an der Ecke verkauft dem Betrieb, was der Betrieb gerade braucht. Das weiß jeder, der einmal mit dem Einkäufer gegessen und dabei zugehört hat.\n',
}

const metadata = (): string => {
  const [header = '', ...rows] = readFileSync(join(corpus, 'manifest.csv'), 'utf8')
    .trimEnd()
    .split('\n')
  const ours = Object.keys(bare).map(
    (name) => `${name},,,,,bare,${name.startsWith('der') ? 'de' : 'en'}`,
  )
  return [`${header},language`, ...rows.map((row) => `${row},`), ...ours, ''].join('\n')
}

test('every rate and share has its counts, and what was not measured is not 0', async () => {
  const cwd = temporaryFolder()
  cpSync(join(corpus, 'articles'), join(cwd, 'in'), { recursive: true })
  writeFiles(cwd, { 'manifest.csv': metadata() })
  writeFiles(join(cwd, 'in'), bare)
  const { code, stderr } = await contend(['run', 'in', '--metadata', 'manifest.csv', '-q'], { cwd })
  expect(code, stderr).toBe(0)
  const out = join(cwd, 'contend-out')

  expect(figuresWithoutCounts(out)).toEqual([])

  const documents = readTable(out, 'documents')
  const idsOf = (language: string): readonly string[] =>
    documents.filter((row) => cell(row, 'language') === language).map((row) => cell(row, 'doc_id'))
  const [arabic, german] = [idsOf('ar'), idsOf('de')]
  expect([arabic.length, german.length]).toEqual([2, 1])
  const unargued = new Set([...arabic, ...german])
  for (const row of documents.filter((each) => unargued.has(cell(each, 'doc_id')))) {
    expect(row).toMatchObject({ claims: '', premises: '' })
  }
  const none = { claim: '', premise: '', hedged: '', boosted: '', question: '', voice: '' }
  for (const row of readTable(out, 'sentences')) {
    if (unargued.has(cell(row, 'doc_id'))) expect(row).toMatchObject(none)
  }
  const profile = readTable(out, 'profile')
  const measured = (ids: readonly string[]): ReadonlySet<string> =>
    new Set(
      profile
        .filter((row) => ids.includes(cell(row, 'doc_id')))
        .map((row) => cell(row, 'measure').replace(/:.*/, '')),
    )
  expect(measured(german)).toEqual(new Set())
  expect(measured(arabic)).toEqual(new Set(['rate', 'index', 'per-sentence', 'diversity']))
  const named = [...readTable(out, 'course'), ...readTable(out, 'comparison')]
    .filter((row) => cell(row, 'unit') === 'document')
    .map((row) => cell(row, 'name'))
  expect(named.filter((name) => german.includes(name))).toEqual([])
  const placed = readTable(out, 'positions').map((row) => cell(row, 'doc_id'))
  expect(placed.filter((id) => unargued.has(id))).toEqual([])
  const ofNothing = profile.filter((row) => cell(row, 'doc_id') === 'nothing')
  expect(ofNothing.length).toBeGreaterThan(100)
  expect(new Set(ofNothing.map((row) => cell(row, 'value')))).toEqual(new Set(['']))

  const page = (path: string): string => readFileSync(join(out, 'report', path), 'utf8')
  for (const row of documents) {
    const path = `docs/${cell(row, 'doc_id')}.html`
    expect(pageFiguresWithoutCounts(page(path)), path).toEqual([])
  }
  expect(pageFiguresWithoutCounts(page('index.html'))).toEqual([])
  for (const id of unargued) {
    const article = page(`docs/${id}.html`)
    const text = article.replace(/<[^>]*>/g, ' ')
    expect(/\bClaims\s+(not analysed|\d)/.exec(text)?.[1], id).toBe('not analysed')
    for (const part of ['course', 'claims', 'positions']) {
      expect(article, id).not.toContain(`id="${part}"`)
    }
  }
  for (const id of german) {
    const layers = /<aside class="layers".*?<\/aside>/s.exec(page(`docs/${id}.html`))?.[0] ?? ''
    expect(layers).not.toMatch(/Negation|marketing/)
  }
})
