import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Io } from '../io.ts'
import { run } from '../run.ts'

const dictionary = '%\r\n1\tplace\r\n%\r\nbistro\t01\r\nmarket*\t1\t7\r\n'

const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents)
  return folder
}

const command = async (cwd: string, line: string) => {
  const said = { out: '', err: '' }
  const io: Io = {
    cwd,
    env: {},
    stdout: { isTTY: false, columns: 80, write: (text) => (said.out += text) },
    stderr: { isTTY: false, columns: 80, write: (text) => (said.err += text) },
    signal: new AbortController().signal,
  }
  return { code: await run(line.split(' '), io), ...said }
}

describe('lexicon import', () => {
  test('gives a lexicon on standard output and the report on standard error', async () => {
    const cwd = folderWith({ 'places.dic': dictionary })
    expect(await command(cwd, 'lexicon import places.dic')).toEqual({
      code: 0,
      out: `lexicon: places
language: en
source: places.dic (LIWC dictionary)
overlap: all
categories:
  place:
    terms:
      - bistro
      - market*
`,
      err: `places.dic: LIWC dictionary, overlap all
read: 1 category, 2 entries of 2 terms, 1 with wildcards, 0 of several words, 0 with weights
repaired: 1 thing
  zero-padded-id (1 time)
    line 4: "01": Read as 1, which the header has.
not held: 1 thing
  undefined-id (1 time)
    line 5: "market*: 7": The header has no category 7; the term is not in one of that number.
`,
    })
  })

  test('gives the report as JSON and writes the lexicon', async () => {
    const cwd = folderWith({ 'places.ar.dic': dictionary })
    const { code, out, err } = await command(
      cwd,
      'lexicon import places.ar.dic --id town --out town.yaml --json',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      formatVersion: 1,
      file: 'places.ar.dic',
      lexicon: 'town',
      format: 'liwc',
      overlap: 'all',
      read: { categories: 1, entries: 2, terms: 2, wildcards: 1, phrases: 0, weighted: 0 },
      repaired: [{ code: 'zero-padded-id', line: 4, column: null, text: '01' }],
      notHeld: [{ code: 'undefined-id', line: 5, column: null, text: 'market*: 7' }],
    })
    expect(err).toBe('wrote town.yaml\n')
    expect(readFileSync(join(cwd, 'town.yaml'), 'utf8')).toMatch(/^lexicon: town\nlanguage: ar\n/)
  })

  test('writes over a file only when told to', async () => {
    const cwd = folderWith({ 'places.dic': dictionary, 'mine.yaml': 'precious' })
    const refused = await command(cwd, 'lexicon import places.dic --out mine.yaml')
    expect(refused.code).toBe(2)
    expect(refused.err).toMatch(/mine\.yaml exists already; nothing was written\n {2}.*--force/)
    expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toBe('precious')
    expect((await command(cwd, 'lexicon import places.dic --out mine.yaml --force')).code).toBe(0)
    expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toMatch(/^lexicon: places\n/)
    expect((await command(cwd, 'lexicon test mine.yaml places.dic')).err).toBe(
      'mine.yaml has no tests\nplaces.dic has no tests\n0 tests, 0 failed\n',
    )
  })

  test('lists ten of a kind, and all with -v', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `w${i}\t9\n`).join('')
    const cwd = folderWith({ 'many.dic': `%\n1\ta\n%\nx\t1\n${lines}` })
    const { err } = await command(cwd, 'lexicon import many.dic')
    expect(err).toContain('  undefined-id (12 times)\n    line 5: "w0: 9"')
    expect(err).toContain('"w9: 9"')
    expect(err).not.toContain('"w10: 9"')
    expect(err).toContain('    … and 2 more; -v lists all, --json too\n')
    expect((await command(cwd, 'lexicon import many.dic -v')).err).toContain('"w11: 9"')
  })

  test.each([
    ['windows-1252', Buffer.from('%\n1\tplace\n%\ncaf\u00e9\t1\nd\u00e9p\u00f4t\t1\n', 'latin1')],
    ['utf-8', Buffer.from('\ufeff%\n1\tplace\n%\ncaf\u00e9\t1\nd\u00e9p\u00f4t\t1\n')],
    [
      'utf-16le',
      Buffer.from('\ufeff%\n1\tplace\n%\ncaf\u00e9\t1\nd\u00e9p\u00f4t\t1\n', 'utf16le'),
    ],
  ])('reads %s', async (encoding, bytes) => {
    const cwd = folderWith({ 'cafe.dic': bytes })
    const { out, err } = await command(cwd, 'lexicon import cafe.dic')
    expect(out).toContain('- café\n      - dépôt\n')
    const guessed = 'line 1: "windows-1252": Not UTF-8: read as windows-1252.'
    expect(err.includes(guessed)).toBe(encoding === 'windows-1252')
  })

  test.each([
    ['absent.dic', 'there is no file'],
    ['pairs.csv', 'csv-long, csv-wide'],
    ['pairs.csv --from csv-lnog', 'Did you mean "csv-long"?'],
    ['mine.yaml', 'is a lexicon of contend already'],
    ['places.dic --language English', 'code of two or three small letters'],
    ['places.dic --id 2nd', 'a letter first'],
    ['noise.dic', 'noise.dic: This is'],
  ])('refuses %s with a reason', async (rest, reason) => {
    const cwd = folderWith({
      'pairs.csv': 'honey,sweet\nlemon,sour\n',
      'mine.yaml': 'lexicon: mine\nlanguage: en\ncategories: {a: {terms: [b]}}\n',
      'places.dic': dictionary,
      'noise.dic': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
    })
    const { code, out, err } = await command(cwd, `lexicon import ${rest} --out out.yaml`)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(reason)
    expect(existsSync(join(cwd, 'out.yaml'))).toBe(false)
  })
})

describe('lexicon export', () => {
  test('says line by line what is lost', async () => {
    const cwd = folderWith({
      'mine.yaml':
        'lexicon: mine\nlanguage: en\noverlap: all\ncategories: {a: {terms: [b*, {lemma: go}]}}\n',
    })
    expect(await command(cwd, 'lexicon export mine.yaml --to dicx')).toEqual({
      code: 0,
      out: 'DicTerm,a\nb*,X\n',
      err: `mine.yaml: 1 category, 1 entry written as dicx
lost: 1 thing
  lemma (1 time)
    a: "go": The format has no dictionary forms; list the forms.
`,
    })
    const { out } = await command(cwd, 'lexicon export mine.yaml --to csv --out mine.csv --json')
    expect(JSON.parse(out)).toMatchObject({
      formatVersion: 1,
      file: 'mine.yaml',
      format: 'csv',
      written: { categories: 1, entries: 1 },
      losses: [{ code: 'lemma', category: 'a', text: 'go', written: false }],
    })
    expect(readFileSync(join(cwd, 'mine.csv'), 'utf8')).toBe('term,category,weight\nb*,a,1\n')
  })

  test('takes lexicons of other programs, and knows its formats', async () => {
    const cwd = folderWith({ 'places.dic': dictionary })
    const { out } = await command(cwd, 'lexicon export places.dic --to quanteda -q')
    expect(out).toBe('place:\n  - bistro\n  - market*\n')
    const { code, err } = await command(cwd, 'lexicon export places.dic --to dic')
    expect(code).toBe(2)
    expect(err).toContain('Did you mean "dicx"?')
  })
})
