import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choosePlaces } from './choose-places.ts'

interface PlaceRef {
  readonly document: number
  readonly place: number
  readonly entry: string
}

const places = (
  ...of: readonly (readonly [document: number, entry: string, count: number])[]
): readonly PlaceRef[] =>
  of.flatMap(([document, entry, count]) =>
    Array.from({ length: count }, (_, place) => ({ document, place, entry })),
  )

const tally = (chosen: readonly PlaceRef[], key: 'document' | 'entry'): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const place of chosen) counts[place[key]] = (counts[place[key]] ?? 0) + 1
  return counts
}

describe('a choice of places', () => {
  test('takes a rare term whole beside a frequent one', () => {
    const chosen = choosePlaces(places([0, 'rope', 900], [1, 'knot', 3]), 10)
    expect(tally(chosen, 'entry')).toEqual({ rope: 7, knot: 3 })
  })

  test('goes through the documents, not through the first', () => {
    const chosen = choosePlaces(places([0, 'rope', 50], [1, 'rope', 50], [2, 'rope', 2]), 12)
    expect(tally(chosen, 'document')).toEqual({ 0: 5, 1: 5, 2: 2 })
    const crowd = places(...Array.from({ length: 100 }, (_, at) => [at, 'rope', 5] as const))
    expect(choosePlaces(crowd, 4).map(({ document }) => document)).toEqual([12, 37, 62, 87])
  })

  test('keeps to the limit and the order, and invents nothing', () => {
    const some = fc.array(fc.tuple(fc.nat(9), fc.constantFrom('a', 'b', 'c'), fc.nat(9)))
    fc.assert(
      fc.property(some, fc.nat(60), (of, limit) => {
        const all = places(...of.toSorted(([a], [b]) => a - b))
        const chosen = choosePlaces(all, limit)
        expect(chosen).toHaveLength(Math.min(limit, all.length))
        const at = chosen.map((place) => all.indexOf(place))
        expect(at).toEqual(at.toSorted((a, b) => a - b))
        expect(at).not.toContain(-1)
        expect(new Set(at).size).toBe(at.length)
      }),
    )
  })
})
