import { describe, expect, test } from 'vitest'
import { tableSources } from './table-sources.ts'
import type { TableInput, TableSources } from './table-sources.ts'

const read = (path: string, text: string, textColumn = 'text'): TableSources => {
  const input: TableInput = { path, text, encoding: 'utf-8', textColumn }
  return tableSources(input)
}

describe('tableSources', () => {
  test.each([
    ['rows.csv', 'id,text,group\nr1,"One, two",x\nr2,Three,y\n'],
    ['rows.csv', 'id;text;group\r\nr1;One, two;x\r\n\r\nr2;Three;y\r\n'],
    ['rows.tsv', 'id\ttext\tgroup\nr1\tOne, two\tx\nr2\tThree\ty\n'],
    [
      'rows.jsonl',
      '{"id":"r1","text":"One, two","group":"x"}\n\n{"id":"r2","text":"Three","group":["y"]}\n',
    ],
  ])('%s %#', (path, text) => {
    expect(read(path, text).sources).toEqual([
      {
        kind: 'row',
        path: `${path}#1`,
        text: 'One, two',
        encoding: 'utf-8',
        metadata: { id: 'r1', group: 'x' },
      },
      {
        kind: 'row',
        path: `${path}#2`,
        text: 'Three',
        encoding: 'utf-8',
        metadata: { id: 'r2', group: 'y' },
      },
    ])
  })

  test('the text column can be another', () => {
    expect(read('rows.csv', 'body,text\nOne,Two\n', 'body').sources).toMatchObject([
      { text: 'One', metadata: { text: 'Two' } },
    ])
  })

  test('a broken row of JSON is an error and the rest goes on', () => {
    const { sources, diagnostics } = read(
      'rows.jsonl',
      '{"text":"One"}\n{"text":\n{"text":3}\n{"text":"Two"}',
    )
    expect(sources.map(({ path }) => path)).toEqual(['rows.jsonl#1', 'rows.jsonl#4'])
    expect(diagnostics.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['unreadable-row', 'error', 'rows.jsonl#2'],
      ['unreadable-row', 'error', 'rows.jsonl#3'],
    ])
  })

  test('a broken table is an error', () => {
    expect(read('rows.csv', 'text\n"open').diagnostics).toMatchObject([
      { code: 'unreadable-table', severity: 'error' },
    ])
  })

  test.each([
    ['rows.csv', 'title,body\nOne,Two\n'],
    ['rows.jsonl', '{"body":"One"}\n'],
  ])('%s without the column is refused', (path, text) => {
    expect(() => read(path, text)).toThrow(expect.objectContaining({ code: 'text-column-missing' }))
  })

  test('hostile columns are ordinary metadata', () => {
    const [source] = read('rows.csv', 'text,__proto__,constructor\nOne,x,y\n').sources
    expect(Object.entries(source?.metadata ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })
})
