import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LabelledDocument, LabelledOptions } from './labelled/labelled-unit.ts'
import { readLabelled } from './read-labelled.ts'
import type { LabelledData } from './read-labelled.ts'

const root = mkdtempSync(join(tmpdir(), 'contend-labelled-'))
const at = (path: string): string => join(root, path)
const write = (path: string, contents: string | Uint8Array): void => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), contents)
}
const lines = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

const article = 'Boats\n\nPaint keeps boats dry.\nSo paint yours.\n'
const title = { i: 0, text: 'Boats', claim: false, start: 0, end: 5 }
const first = { i: 1, text: 'Paint keeps boats dry.', claim: true, start: 7, end: 29 }
const second = { i: 2, text: 'So paint yours.', claim: true, start: 30, end: 45 }

beforeAll(() => {
  write('gold/boats.jsonl', lines(title, first, second))
  write('gold/articles/boats.txt', article)
  write('gold/documents.jsonl', lines({ file: 'boats.txt' }))
  write('gold/.hidden.jsonl', 'nonsense')
  write('gold/notes.md', '# Notes')
  write('gold/essay.ann', 'T1\tClaim 0 22\tPaint keeps boats dry.\n')
  write('gold/essay.txt', 'Paint keeps boats dry. So paint yours.')
  write('set/gold/boats.jsonl', lines(first, second))
  write('set/articles/boats.md', `\ufeff${article}`)
  write('moved/boats.jsonl', lines(first, { ...second, start: 31, end: 46 }))
  write('moved/articles/boats.txt', article)
  const named = (doc: string, i: number): object => ({ doc, i, text: `Unit ${i}.`, label: 0 })
  write('named/a.jsonl', lines(named('x', 0), named('x', 1), named('y', 0), named('x', 7)))
  write('away/out.jsonl', lines({ ...first, doc: '../gold/articles/boats' }))
  write('alone/essay.ann', '')
  write('alone/table.csv', 'text,label\nPaint keeps boats dry.,1\n')
  write('alone/scan.jsonl', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0, 0, 0, 0))
  mkdirSync(at('empty'))
  write('bare/none.jsonl', '')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const sentencesOf: LabelledOptions['sentencesOf'] = () => [
  { start: 0, end: 22 },
  { start: 23, end: 38 },
]

const read = (paths: readonly string[], loose = false): LabelledData =>
  readLabelled(paths.map(at), { loose, sentencesOf })

const documentsIn = ({ files }: LabelledData): readonly LabelledDocument[] =>
  files.flatMap(({ documents }) => documents)

const surfaces = ({ text, units }: LabelledDocument): readonly string[] =>
  units.map(({ span }) => text.slice(span.start, span.end))

describe('a folder', () => {
  test('gives its JSON lines and brat annotations in code-unit order', () => {
    const data = read(['gold'])
    expect(data.files.map(({ file }) => file)).toEqual(['boats.jsonl', 'essay.ann'])
    expect(data.diagnostics).toEqual([])
    const [boats, essay] = documentsIn(data)
    expect(boats).toMatchObject({ id: 'boats', file: 'boats.jsonl', text: article })
    expect(boats?.units[1]).toMatchObject({ doc: 'boats', i: 1, claim: true })
    expect(essay?.units.map(({ claim }) => claim)).toEqual([true, false])
  })

  test('without labelled data is an error', () => {
    expect(() => read(['empty'])).toThrow('there is no labelled data')
  })
})

describe('a file without a record', () => {
  test('is an error when there is nothing else', () => {
    expect(() => read(['bare/none.jsonl'])).toThrow('there is no labelled data')
  })

  test('is a file without documents beside others', () => {
    const { files } = read(['bare/none.jsonl', 'gold/boats.jsonl'])
    expect(files.map(({ documents }) => documents.length)).toEqual([0, 1])
  })
})

describe('the text of a document', () => {
  test('is the article beside the folder of its labels', () => {
    const [document] = documentsIn(read(['set/gold']))
    expect(document?.text).toBe(article)
    expect(document === undefined ? [] : surfaces(document)).toEqual([first.text, second.text])
  })

  test('is put together, with a warning, where the article holds something else', () => {
    const data = read(['moved/boats.jsonl'])
    expect(documentsIn(data)[0]?.text).toBe(`${first.text} ${second.text}`)
    expect(data.diagnostics).toMatchObject([{ code: 'article-differs', path: 'boats.jsonl' }])
    expect(data.diagnostics[0]?.message).toContain('line 2')
  })

  test('is never looked for where the name of a document leads', () => {
    const [document] = documentsIn(read(['away/out.jsonl']))
    expect(document?.text).toBe(first.text)
  })
})

test('consecutive records with one doc are one document; a name that comes back is numbered', () => {
  const documents = documentsIn(read(['named/a.jsonl']))
  expect(documents.map(({ id, units }) => [id, units.length])).toEqual([
    ['x', 2],
    ['y', 1],
    ['x~2', 1],
  ])
  expect(documents[2]?.units[0]).toMatchObject({ doc: 'x', i: 7 })
})

test('loose records are documents of their own', () => {
  expect(documentsIn(read(['named/a.jsonl'], true)).map(({ id }) => id)).toEqual([
    'x#0',
    'x#1',
    'y#0',
    'x#7',
  ])
  expect(documentsIn(read(['gold/boats.jsonl'], true)).map(({ text }) => text)).toEqual([
    title.text,
    first.text,
    second.text,
  ])
})

test('files keep the order they are named in, are read once, and are named from a common folder', () => {
  const { files } = read(['named/a.jsonl', 'gold', 'alone/table.csv', 'gold/boats.jsonl'])
  expect(files.map(({ file }) => file)).toEqual([
    'named/a.jsonl',
    'gold/boats.jsonl',
    'gold/essay.ann',
    'alone/table.csv',
  ])
})

test('a text stands for the annotation beside it', () => {
  expect(read(['gold/essay.txt']).files).toMatchObject([{ documents: [{ id: 'essay' }] }])
})

test.each([
  ['nowhere.jsonl', 'labelled-path-missing'],
  ['alone/essay.ann', 'labelled-text-missing'],
  ['gold/notes.md', 'labelled-format-unknown'],
  ['gold/.hidden.jsonl', 'labelled-record-broken'],
  ['alone/scan.jsonl', 'labelled-unreadable'],
])('%s: %s', (path, code) => {
  expect(() => read([path])).toThrow(expect.objectContaining({ code }))
})
