import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentText } from './segments.ts'

const cases = fc
  .string({ unit: 'grapheme' })
  .chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(
        fc
          .tuple(fc.nat(text.length + 2), fc.nat(text.length + 2))
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      ),
    ),
  )

describe('segmentText', () => {
  test('cuts overlapping spans at every end', () => {
    const [a, b] = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ]
    expect(segmentText('abcdefgh', [a, b])).toEqual([
      { start: 0, end: 2, marks: [a] },
      { start: 2, end: 4, marks: [a, b] },
      { start: 4, end: 6, marks: [b] },
      { start: 6, end: 8, marks: [] },
    ])
  })

  test('splits no character of two code units', () => {
    const segments = segmentText('a🙂b', [{ start: 2, end: 4 }])
    expect(segments.map(({ start, end }) => 'a🙂b'.slice(start, end))).toEqual(['a', '🙂b'])
  })

  test('loses and repeats nothing, whatever overlaps', () => {
    fc.assert(
      fc.property(cases, ([text, spans]) => {
        const segments = segmentText(text, spans)
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        for (const { start, end, marks } of segments) {
          expect(end).toBeGreaterThan(start)
          for (const mark of marks) expect(mark.start < end && start < mark.end).toBe(true)
        }
      }),
    )
  })
})
