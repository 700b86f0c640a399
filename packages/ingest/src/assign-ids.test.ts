import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignIds, withoutExtension } from './assign-ids.ts'

const plain = (path: string): { path: string; metadata: Record<string, string> } => ({
  path,
  metadata: {},
})

describe('withoutExtension', () => {
  test.each([
    ['boats.txt', 'boats'],
    ['a.b/boats.md', 'a.b/boats'],
    ['a.b/boats', 'a.b/boats'],
    ['boats.en.txt', 'boats.en'],
    ['.hidden', '.hidden'],
    ['boats.csv#12', 'boats#12'],
  ])('%s → %s', (path, id) => {
    expect(withoutExtension(path)).toBe(id)
  })
})

describe('assignIds', () => {
  test('the first in path order keeps the name, the next its extension, then numbers', () => {
    const documents = [plain('a.txt'), plain('a.md'), plain('a'), plain('b.txt')]
    expect(assignIds(documents)).toEqual(['a.txt', 'a.md', 'a', 'b'])
  })

  test('metadata ids win and are numbered on a clash', () => {
    const own = (path: string): { path: string; metadata: Record<string, string> } => ({
      path,
      metadata: { id: 'boat' },
    })
    expect(assignIds([own('c.txt'), own('a.txt'), own('b.txt'), plain('boat.txt')])).toEqual([
      'boat~3',
      'boat',
      'boat~2',
      'boat.txt',
    ])
  })

  test('ids are unique and do not depend on the order of the input', () => {
    const path = fc.constantFrom(
      'a.txt',
      'a.md',
      'a',
      'a.txt~2',
      'b/a.txt',
      'a.csv#1',
      '__proto__',
      'constructor.md',
    )
    const documents = fc.array(
      fc.record({ path, metadata: fc.constantFrom({}, { id: 'a' }, { id: 'a.txt' }, { id: '' }) }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(documents, (list) => {
        const ids = assignIds(list)
        expect(new Set(ids).size).toBe(list.length)
        expect(ids.every((id) => id !== '')).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        const forward = assignIds(paths.map(plain))
        const backward = assignIds(paths.toReversed().map(plain)).toReversed()
        expect(backward).toEqual(forward)
      }),
    )
  })
})
