import { expect, test } from 'vitest'
import type { CacheUse } from './cache.ts'
import { reuseText } from './reuse-text.ts'
import type { RunIndex } from './run-index.ts'

const index = (documents: Record<string, string>, parts: Partial<RunIndex> = {}): RunIndex => ({
  engine: 'e',
  data: 'd',
  documents: new Map(Object.entries(documents)),
  ...parts,
})

const uses = (states: Record<string, CacheUse['state']>): ReadonlyMap<string, CacheUse> =>
  new Map(
    Object.entries(states).map(([path, state]) => [
      path,
      { fingerprint: path[0] ?? '', state, isKept: true },
    ]),
  )

const last = index({ a: 'a', b: 'b' })
const missing = uses({ a: 'missing', b: 'missing' })

test.each<[string, ReadonlyMap<string, CacheUse>, RunIndex, RunIndex | null, string | null]>([
  ['a first run says nothing', missing, last, null, null],
  ['all as before', uses({ a: 'reused', b: 'reused' }), last, last, '2 analyses reused'],
  [
    'a new, a changed and a damaged one',
    uses({ a: 'reused', b: 'missing', c: 'missing', d: 'damaged' }),
    index({ a: 'a', b: 'b', c: 'c', d: 'd' }),
    index({ a: 'a', b: 'x', d: 'd' }),
    '1 analysis reused; analysed: 1 damaged in the cache, 1 for the first time, 1 changed',
  ],
  [
    'another version',
    missing,
    last,
    index({ a: 'a', b: 'x' }, { engine: 'old' }),
    '0 analyses reused; analysed: 1 changed, 1 by another version',
  ],
  [
    'other data',
    missing,
    last,
    index({ a: 'a', b: 'b' }, { data: 'old' }),
    '0 analyses reused; analysed: 2 with other lexicons, propositions or seed',
  ],
  ['an emptied cache', missing, last, last, '0 analyses reused; analysed: 2 not in the cache'],
  [
    'another folder of the same documents',
    uses({ a: 'reused', b: 'missing' }),
    last,
    null,
    '1 analysis reused; analysed: 1 for the first time',
  ],
])('%s', (_name, found, now, before, text) => {
  expect(
    reuseText(found, { now, last: before, before: new Set(before?.documents.keys()), gone: 0 }),
  ).toBe(text)
})

test('a run that is made again without its cache says so', () => {
  expect(reuseText(missing, { now: last, last: null, before: new Set(['a', 'b']), gone: 0 })).toBe(
    '0 analyses reused; analysed: 2 not in the cache',
  )
})

test('documents that are gone are told, and one of a run without a cache is not new', () => {
  const runs = { now: index({ c: 'c' }), last, before: new Set(['a', 'b', 'c']), gone: 2 }
  expect(reuseText(uses({ c: 'missing' }), runs)).toBe(
    '0 analyses reused; analysed: 1 not in the cache; of the last run 2 documents are not among these',
  )
})
