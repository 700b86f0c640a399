import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articles, metadata } from './support/articles.ts'
import { contend, shell } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'
import { cell, plain, readTable } from './support/tables.ts'

const analysed = async (): Promise<string> => {
  const cwd = temporaryFolder()
  writeFiles(cwd, { ...articles, 'manifest.csv': metadata })
  await contend(['run', '.', '--metadata', 'manifest.csv', '-q'], { cwd })
  return cwd
}

describe('contend kwic', () => {
  test('shows, writes and counts the places of the run', async () => {
    const cwd = await analysed()
    const kwic = (...args: string[]): ReturnType<typeof contend> =>
      contend(['kwic', ...args], { cwd })
    const shown = await kwic('marketing.b2b', '--sort', 'right', '--limit', '3')
    expect(shown.code, shown.stderr).toBe(0)
    const hits = readTable(join(cwd, 'contend-out'), 'hits').filter(
      (row) => cell(row, 'category') === 'b2b',
    )
    expect(shown.stdout.split('\n').filter((line) => /^[\w-]+:\d/.test(line))).toHaveLength(3)
    expect(shown.stderr).toContain(`${hits.length} lines in 2 of 3 documents`)
    expect(shown.stderr).toContain(`${hits.length - 3} left out by --limit`)

    const page = 'contend-out/report/b2b.html'
    const written = await kwic('b2b', '--csv', 'out/b2b.csv', '--html', page)
    expect(written.stdout).toBe('')
    const rows = readTable(join(cwd, 'out'), 'b2b')
    expect(rows.map((row) => cell(row, 'start'))).toEqual(hits.map((row) => cell(row, 'start')))
    for (const row of rows) {
      const path = cell(row, 'doc_id') === 'one-crowd' ? 'one-crowd.txt' : 'two-crafts.txt'
      const words = ['left', 'keyword', 'right'].map((column) => plain(cell(row, column))).join('')
      const start = Number(cell(row, 'start')) - plain(cell(row, 'left')).length
      expect(articles[path]?.slice(start).startsWith(words)).toBe(true)
    }
    expect(readFileSync(join(cwd, page), 'utf8')).toContain('href="docs/one-crowd.html#s1"')

    const overview = join(cwd, 'contend-out/report/index.html')
    const before = readFileSync(overview, 'utf8')
    const refused = await kwic('b2b', '--html', 'contend-out/report/index.html')
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('report/index.html would overwrite a file of the run')
    expect(readFileSync(overview, 'utf8')).toBe(before)
  })

  test('chooses lines, says what is not there and what cannot be', async () => {
    const cwd = await analysed()
    const ended = (...args: string[]): ReturnType<typeof contend> =>
      contend(['kwic', ...args, '--no-color'], { cwd })
    const chosen = await ended(
      'lemma:company',
      '--group',
      'same',
      '--voice',
      'attributed',
      '--json',
    )
    expect(JSON.parse(chosen.stdout)).toMatchObject({
      formatVersion: 1,
      query: { kind: 'lemma', text: 'company' },
      counts: { lines: 1, documents: 2 },
      lines: [{ document: 'one-crowd', keyword: 'companies', voice: 'attributed' }],
    })
    const nothing = await ended('bakrey')
    expect([nothing.code, nothing.stdout]).toEqual([0, ''])
    expect(nothing.stderr).toContain('the word "bakery"')
    const wrong = await ended('trust', '--group', 'smae')
    expect(wrong.code, wrong.stderr).toBe(2)
    expect(wrong.stderr).toContain('Did you mean "same"?')
  })
})

test('contend lexicon suggest finds candidates in a run and in articles alike', async () => {
  const cwd = temporaryFolder()
  const claims = [
    ...Array.from({ length: 12 }, () => 'Feelings always drive the annual budget of a company.'),
    ...Array.from({ length: 12 }, () => 'A calm harbour is always better than a loud market.'),
  ].join(' ')
  writeFiles(cwd, { 'articles/a.txt': claims, 'articles/b.txt': claims })
  const suggest = (...args: string[]): ReturnType<typeof contend> =>
    contend(['lexicon', 'suggest', ...args], { cwd })
  const printed = await suggest('marketing.emotion', '--corpus', 'articles')
  expect(printed.code, printed.stderr).toBe(0)
  expect(printed.stdout).toMatch(/^- .*annual budget.* # log-dice /m)
  expect(printed.stdout).not.toMatch(/harbour|feeling #/)
  expect(printed.stdout).not.toContain(cwd)

  await contend(['run', 'articles', '-q'], { cwd })
  await suggest('emotion', '--write', 'more.yaml')
  const list = readFileSync(join(cwd, 'more.yaml'), 'utf8')
  expect(list).toBe(printed.stdout)
})

test('a table goes behind what standard output has, and stands in the place of nothing', async () => {
  const cwd = await analysed()
  writeFiles(cwd, { 'log.csv': 'before\n' })
  const { code, stderr } = await shell('contend kwic marketing.b2b --csv /dev/stdout >> log.csv', {
    cwd,
  })
  expect(code, stderr).toBe(0)
  expect(readFileSync(join(cwd, 'log.csv'), 'utf8')).toMatch(/^before\ndoc_id,sentence,/)
})
