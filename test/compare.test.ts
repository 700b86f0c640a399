import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articles } from './support/articles.ts'
import { contend } from './support/contend.ts'
import { writeFiles } from './support/folder.ts'
import { readTable } from './support/tables.ts'

const lexicon = (terms: string): string =>
  `lexicon: crafts\nlanguage: en\ncategories:\n  trade: { terms: [${terms}] }\n`

const {
  'two-crafts.txt': twoCrafts = '',
  'one-crowd.txt': oneCrowd = '',
  'bread.md': bread = '',
} = articles

const cake = 'Cake for nobody\n\nThe bakery gave away a cake on Friday. Nobody came for it.\n'
const edited = oneCrowd.replace('is a myth', 'is real, and B2B is fundamentally different from B2C')
const arabic = 'لا فرق بين B2B و B2C. يجب أن نبيع للناس لأن الناس هم من يشترون.\n'

let cwd = ''

/** Two runs: one text edited, one removed, one added, one renamed, and two words of a lexicon swapped. */
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'contend-compare-'))
  writeFiles(cwd, {
    'a/two-crafts.txt': twoCrafts,
    'a/one-crowd.txt': oneCrowd,
    'a/bread.md': bread,
    'a/cake.txt': cake,
    'b/two-crafts.txt': twoCrafts,
    'b/one-crowd.txt': edited,
    'b/sunday-bread.md': bread,
    'b/arabic.txt': arabic,
    'old/crafts.yaml': lexicon('steel, campaign*'),
    'new/crafts.yaml': lexicon('steel, shampoo'),
  })
  const common = ['-q', '--jobs', '1']
  await contend(['run', 'a', '--out', 'before', '--lexicon', 'old/crafts.yaml', ...common], { cwd })
  await contend(
    ['run', 'b', '--out', 'after', '--lexicon', 'new/crafts.yaml', '--max-pairs', '7', ...common],
    { cwd },
  )
}, 120_000)

afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

describe('contend compare', () => {
  test('says what went in, what became of each document, and why', async () => {
    const { code, stdout, stderr } = await contend(
      [
        'compare',
        'before',
        'after',
        '--html',
        'page.html',
        '--csv',
        'changes.csv',
        '--limit',
        '99',
      ],
      { cwd },
    )
    expect([code, stderr]).toEqual([0, 'page: page.html\ntable: changes.csv\n'])
    expect(stdout).toMatch(/^before -> after\ndocuments 4 -> 4, words \d+ -> \d+, /)
    expect(stdout).toMatch(/ {2}lexicon crafts \(en\): [\da-f]{12} -> [\da-f]{12}\n/)
    expect(stdout).toContain('  option maxPairs: 100 -> 7\n')
    expect(stdout).toContain('  - cake.txt  because of: input\n')
    expect(stdout).toContain('  + arabic.txt  because of: input\n')
    expect(stdout).toContain(
      '  ~ sunday-bread.md  same text, was bread.md (bread; by its contents)\n',
    )
    expect(stdout).toContain('  ~ one-crowd.txt  changed text\n')
    expect(stdout).toMatch(
      / {2}\+0 -2 {2}crafts\.trade by "campaign\*" in 1 document {2}because of: lexicon crafts \(en\)\n/,
    )
    expect(stdout).toMatch(
      / {2}- one-crowd {2}0\.\d+ -> none {2}because of: text\n {6}one-crowd:1 {2}The line between B2B and B2C is a myth\.\n/,
    )
    expect(stdout).toMatch(
      /two-crafts {2}measure rate:crafts\.trade|two-crafts {2}rate:crafts\.trade/,
    )

    const rows = readTable(cwd, 'changes')
    const named = (what: string) => rows.filter((row) => row['what'] === what)
    expect(named('document-removed')).toMatchObject([{ doc_id: 'cake', why: 'input' }])
    expect(named('document-added')).toMatchObject([{ doc_id: 'arabic' }])
    expect(named('path')).toMatchObject([{ before: 'bread.md', after: 'sunday-bread.md' }])
    expect(named('text')).toMatchObject([{ doc_id: 'one-crowd', why: 'input' }])
    for (const row of named('measure').filter((each) => each['doc_id'] === 'two-crafts')) {
      expect(row['why']).toBe('lexicon crafts (en)')
      expect(row['name']).toContain('crafts')
    }
    const page = readFileSync(join(cwd, 'page.html'), 'utf8')
    expect(page).toContain('What changed between two runs')
    expect(page).toContain('<mark>shampoo</mark>')
  })

  test('finds nothing in a run and itself, and gives it as JSON', async () => {
    const [{ stdout }, json] = [
      await contend(['compare', 'before', 'before'], { cwd }),
      await contend(['compare', 'before', 'before', '--json'], { cwd }),
    ]
    expect(stdout).toMatch(/^before -> before\nNothing changed\.\ncompared: .*4 documents with /)
    expect(JSON.parse(json.stdout)).toMatchObject({
      formatVersion: 1,
      diff: { differences: [], documents: [], matched: 4, contradictions: [] },
    })
  })

  test('refuses a folder that holds no run, and one of another version', async () => {
    const none = await contend(['compare', 'before', 'a'], { cwd })
    expect([none.code, none.stdout]).toEqual([2, ''])
    writeFiles(cwd, { 'later/run.json': '{"formatVersion":2}', 'later/analysis.ndjson': '' })
    const later = await contend(['compare', 'later', 'before'], { cwd })
    expect(later.code).toBe(2)
    expect(later.stderr).toContain('run.json is not of this version')
    const over = await contend(['compare', 'before', 'after', '--csv', 'after/pairs.csv'], { cwd })
    expect(over.code).toBe(2)
  })
})
