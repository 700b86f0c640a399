import { describe, expect, test } from 'vitest'
import { applyManifest, parseManifest } from './manifest.ts'
import type { Source } from './source.ts'

const file = (path: string): Source => ({
  kind: 'file',
  path,
  file: `/home/ola/articles/${path}`,
  metadata: {},
})
const sources: readonly Source[] = [
  file('a.txt'),
  file('sub/b.md'),
  {
    kind: 'row',
    path: 'rows.csv#1',
    text: 'x',
    encoding: 'utf-8',
    metadata: { id: 'r1', group: 'old', year: '1987' },
  },
]

const groups = (csv: string): readonly (string | undefined)[] =>
  applyManifest(sources, parseManifest(csv, 'm.csv')).sources.map(
    ({ metadata }) => metadata['group'],
  )

describe('applyManifest', () => {
  test.each([
    ['path,group\na.txt,x\nsub/b.md,y\nrows.csv#1,z\n', ['x', 'y', 'z']],
    ['PATH;Group\r\n./a.txt;x\r\nsub\\b.md;y\r\n', ['x', 'y', 'old']],
    ['path,group\narticles/a.txt,x\nb.md,y\n', ['x', 'y', 'old']],
    ['id,group\na,x\nb,y\nr1,z\n', ['x', 'y', 'z']],
    ['id\tgroup\nsub/b\ty\n', [undefined, 'y', 'old']],
    ['path,group\na.txt,\n', [undefined, undefined, 'old']],
    ['path,id,group\na.txt,first,"x, y"\n', ['x, y', undefined, 'old']],
  ])('%j', (csv, expected) => {
    expect(groups(csv)).toEqual(expected)
  })

  test('keeps the columns of a row that the manifest does not set', () => {
    const { sources: described } = applyManifest(
      sources,
      parseManifest('path,group\nrows.csv#1,new\n', 'm'),
    )
    expect(described[2]?.metadata).toEqual({ id: 'r1', group: 'new', year: '1987' })
  })

  test('reports rows without a file, second rows, and files without a row', () => {
    const csv = 'path,group\na.txt,x\na.txt,y\nnowhere.txt,z\n'
    const { diagnostics } = applyManifest(sources, parseManifest(csv, 'm.csv'))
    expect(diagnostics.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['manifest-row-unmatched', 'warning', ''],
      ['manifest-row-unmatched', 'warning', ''],
      ['manifest-row-missing', 'info', 'sub/b.md'],
      ['manifest-row-missing', 'info', 'rows.csv#1'],
    ])
    expect(diagnostics[1]?.message).toContain('nowhere.txt')
  })

  test.each([
    ['title,group\nx,y\n', 'manifest-key-missing'],
    ['', 'manifest-key-missing'],
    ['path,group\n"a.txt,x\n', 'manifest-unreadable'],
  ])('%j is refused', (csv, code) => {
    expect(() => parseManifest(csv, 'm.csv')).toThrow(expect.objectContaining({ code }))
  })
})
