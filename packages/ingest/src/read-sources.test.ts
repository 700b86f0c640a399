import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSource } from './read-source.ts'
import { readManifest } from './read-manifest.ts'
import { findSources } from './read-sources.ts'
import type { FoundSources } from './read-sources.ts'
import { ingestSettings } from './settings.ts'

const settings = ingestSettings()
const root = mkdtempSync(join(tmpdir(), 'contend-ingest-'))
const at = (path: string): string => join(root, path)
const write = (path: string, contents: string | Uint8Array): void => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), contents)
}
const pathsOf = ({ sources }: FoundSources): readonly string[] => sources.map(({ path }) => path)

beforeAll(() => {
  write('in/b.txt', 'Boats are sold by fear.')
  write('in/B.md', 'Boats are sold by fear.')
  write('in/a.txt/c.md', 'Inside a folder that is named like a file.')
  write('in/README.md', 'x')
  write('in/LICENSE.txt', 'x')
  write('in/.hidden.txt', 'x')
  write('in/.git/d.txt', 'x')
  write('in/e.log', 'A log.')
  write('in/old/run.json', '{}')
  write('in/old/analysis.ndjson', '')
  write('in/old/notes.txt', 'x')
  write('in/rows.csv', 'text,group\nOne boat.,x\nTwo boats.,y\n')
  write('odd/[x] {y}.txt', 'Boats.')
  write('odd/empty.txt', '')
  write('odd/big.txt', 'x'.repeat(50))
  write('odd/scan.txt', '%PDF-1.7')
  write('odd/latin.txt', Buffer.from('caf\xe9 boats', 'latin1'))
  symlinkSync(at('in/b.txt'), at('in/link.txt'))
  symlinkSync(at('odd'), at('in/linked'))
  execFileSync('mkfifo', [at('in/pipe.txt')])
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('findSources', () => {
  test('a folder yields its articles in code-unit order', async () => {
    expect(pathsOf(await findSources([at('in')], settings))).toEqual([
      'B.md',
      'a.txt/c.md',
      'b.txt',
    ])
  })

  test.each([
    [['in/b.txt'], ['b.txt']],
    [['in/e.log'], ['e.log']],
    [
      ['in/b.txt', 'odd/empty.txt'],
      ['in/b.txt', 'odd/empty.txt'],
    ],
    [
      ['in', 'in/b.txt', 'in/e.log'],
      ['B.md', 'a.txt/c.md', 'b.txt', 'e.log'],
    ],
    [
      ['in/a.txt', 'in'],
      ['B.md', 'a.txt/c.md', 'b.txt'],
    ],
    [['in/*.{txt,log}'], ['LICENSE.txt', 'b.txt', 'e.log']],
    [['in/**/*.md'], ['B.md', 'README.md', 'a.txt/c.md']],
    [['odd/[x] {y}.txt'], ['[x] {y}.txt']],
    [['in/rows.csv'], ['rows.csv#1', 'rows.csv#2']],
    [['in/link.txt'], ['link.txt']],
  ])('%j', async (paths, expected) => {
    expect(pathsOf(await findSources(paths.map(at), settings))).toEqual(expected)
  })

  test.each(['nowhere', 'in/*.rtf'])('%s is refused', async (path) => {
    await expect(findSources([at(path)], settings)).rejects.toMatchObject({
      code: 'path-not-found',
    })
  })

  test('a folder without articles is a warning', async () => {
    const { sources, diagnostics } = await findSources([at('in/old')], settings)
    expect(sources).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'no-documents', severity: 'warning' }])
  })

  test('sources survive a journey as JSON', async () => {
    const { sources } = await findSources([at('in'), at('in/rows.csv')], settings)
    expect(JSON.parse(JSON.stringify(sources))).toEqual(sources)
  })
})

describe('loadSource', () => {
  const load = (path: string, maxFileSize?: number): ReturnType<typeof loadSource> =>
    loadSource(
      { kind: 'file', path, file: at(path), metadata: {} },
      ingestSettings(maxFileSize === undefined ? {} : { maxFileSize }),
    )

  test('reads a file and hashes its bytes', () => {
    const { document, diagnostics } = load('in/b.txt')
    expect(diagnostics).toEqual([])
    expect(document).toMatchObject({
      id: 'in/b',
      path: 'in/b.txt',
      text: 'Boats are sold by fear.',
      language: 'en',
    })
    expect(document?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('reads a row and hashes its text', async () => {
    const [source] = (await findSources([at('in/rows.csv')], settings)).sources
    const document = source === undefined ? null : loadSource(source, settings).document
    expect(document).toMatchObject({ id: 'rows#1', text: 'One boat.', metadata: { group: 'x' } })
    expect(document?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    ['odd/nowhere.txt', 'unreadable-file', 'ENOENT'],
    ['in/pipe.txt', 'unreadable-file', 'named pipe'],
    ['odd', 'unreadable-file', 'folder'],
    ['odd/scan.txt', 'binary-file', 'PDF'],
    ['odd/big.txt', 'file-too-large', '50 bytes'],
  ])('%s: %s', (path, code, words) => {
    const { document, diagnostics } = load(path, 40)
    expect(document).toBeNull()
    expect(diagnostics).toMatchObject([{ code, severity: 'error', path }])
    expect(diagnostics[0]?.message).toContain(words)
  })

  test('warnings travel with the document', () => {
    expect(load('odd/empty.txt').document?.diagnostics).toMatchObject([{ code: 'empty-file' }])
    expect(load('odd/latin.txt').document).toMatchObject({
      text: 'café boats',
      encoding: 'windows-1252',
      diagnostics: [{ code: 'encoding-guessed' }],
    })
  })
})

describe('readManifest', () => {
  test.each(['nowhere.csv', 'odd/scan.txt'])('%s is refused', (path) => {
    expect(() => readManifest(at(path))).toThrow(
      expect.objectContaining({ code: 'manifest-unreadable' }),
    )
  })

  test('reads a table in any encoding', () => {
    write('m.csv', Buffer.from('path,title\nb.txt,Caf\xe9\n', 'latin1'))
    expect(readManifest(at('m.csv')).rows).toEqual([
      { key: 'b.txt', row: 1, metadata: { title: 'Café' } },
    ])
  })
})

describe('ingestSettings', () => {
  test('an unknown encoding is refused', () => {
    expect(() => ingestSettings({ encoding: 'utf-9' })).toThrow(
      expect.objectContaining({ code: 'unknown-encoding' }),
    )
  })
})
