import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articles } from './support/articles.ts'
import { contend } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'

const head = 'lexicon: crafts\nlanguage: en\ncategories:\n'
const old = `${head}  trade:
    terms: [steel, campaign*, campaigns]
    tests: {match: [A campain for steel., A campaign., A campain.], skip: [No steel.]}
`
const young = `${head}  trade:
    terms: [steel, shampoo]
    tests: {match: [Shampoo sells.]}
`
const broken = 'lexicon: crafts\nlanguage: en\ncategoriez: {}\ncategories: {a: {term: [x]}}\n'

const folder = (): string => {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'old.yaml': old, 'young.yaml': young, 'broken.yaml': broken })
  for (const [name, text] of Object.entries(articles))
    writeFiles(cwd, { [`articles/${name}`]: text })
  return cwd
}

describe('lexicon check', () => {
  test('prints a finding a line, and ends with 2 on errors', async () => {
    const { code, stdout, stderr } = await contend(
      ['lexicon', 'check', 'old.yaml', 'broken.yaml', '--corpus', 'articles', '--no-color'],
      { cwd: folder() },
    )
    expect(stdout.split('\n')).toEqual([
      'old.yaml:5:31: warning: entry-shadowed: "campaigns" adds nothing: "campaign*" (line 5) matches all that it does. Delete it.',
      expect.stringContaining('old.yaml:4:3: info: entries-unseen: 1 of 3 entries of \"trade\"'),
      expect.stringMatching(
        /^broken\.yaml:3:1: error: data-file-content: Unknown key "categoriez"/,
      ),
      expect.stringMatching(/^broken\.yaml:4:18: error: data-file-content: Unknown key "term"/),
      '',
    ])
    expect(stderr).toContain('2 lexicons checked: 2 errors, 1 warning, 1 note\n')
    expect(code).toBe(2)
  })

  test('ends with 2 on warnings if told to be strict, and prints JSON', async () => {
    const { code, stdout } = await contend(['lexicon', 'check', 'old.yaml', '--strict', '--json'], {
      cwd: folder(),
    })
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: 1,
      findings: [
        {
          severity: 'warning',
          code: 'entry-shadowed',
          line: 5,
          column: 31,
          entries: ['campaigns'],
        },
      ],
    })
  })
})

test('lexicon test says where, what, and what came near', async () => {
  const { code, stdout, stderr } = await contend(['lexicon', 'test', 'old.yaml'], { cwd: folder() })
  expect(stdout).toBe(`trade: 2 failures in 4 tests
old.yaml:6:56: must match, and does not: "A campain."
    found: nothing
    near:  "campain" is one letter from the entry "campaign*"
old.yaml:6:76: must not match, and does: "No steel."
    found: trade by "steel" ("steel")
`)
  expect(stderr).toBe('4 tests, 2 failed\n')
  expect(code).toBe(2)
})

describe('lexicon diff', () => {
  test('shows what an edit changes, and writes it as a page', async () => {
    const cwd = folder()
    const args = ['lexicon', 'diff', 'old.yaml', 'young.yaml', '--corpus', 'articles']
    const { code, stdout } = await contend([...args, '--html', 'diff.html', '--limit', '2'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(stdout).toContain('crafts (en): old.yaml -> young.yaml\ndocuments affected: 1 of 3\n')
    expect(stdout).toContain('entries: 1 added, 2 removed, 0 changed\n')
    expect(stdout).toContain('  … and 1 more (--limit, or --json for all)\n')
    expect(stdout).toMatch(/ {2}- trade by "campaign\*" {2}two-crafts:\d+ {2}/)
    const page = readFileSync(join(cwd, 'diff.html'), 'utf8')
    expect(page).toContain('<mark>shampoo</mark>')
  })

  test('refuses versions of different lexicons', async () => {
    const cwd = folder()
    writeFiles(cwd, { 'other.yaml': young.replace('crafts', 'arts') })
    const { code, stderr } = await contend(
      ['lexicon', 'diff', 'old.yaml', 'other.yaml', '--corpus', 'articles'],
      { cwd },
    )
    expect(code).toBe(2)
    expect(stderr).toContain('Give both files the same `lexicon:` and `language:`.')
  })
})
