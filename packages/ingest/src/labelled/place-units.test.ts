import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinUnits, placeInArticle } from './place-units.ts'

const record = (text: string, start = 0): Parameters<typeof placeInArticle>[0][number] => ({
  doc: null,
  i: null,
  text,
  codePoints: { start, end: start + Array.from(text).length },
  line: 1,
  labels: { claim: null, disputed: [] },
})

const textOf = (...units: readonly string[]): string =>
  joinUnits(units.map((text) => record(text))).text

test('sentences run on in a paragraph, other units are lines of their own', () => {
  expect(textOf('Paint', 'Boats rot.', '“Do they?”', 'Tools', 'a brush', 'Buy one…')).toBe(
    'Paint\n\nBoats rot. “Do they?”\n\nTools\n\na brush\n\nBuy one…',
  )
})

test('every unit of a joined text is at its span', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (units) => {
      const { text, spans } = joinUnits(units.map((unit) => record(unit)))
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(units)
    }),
  )
})

test('places in an article count code points', () => {
  const article = '⛵ 🎨 Paint. Boats.'
  const placed = placeInArticle(
    [record('🎨', 2), record('Paint.', 4), record('Boats.', 11)],
    article,
  )
  expect(placed).toEqual({
    text: article,
    spans: [
      { start: 2, end: 4 },
      { start: 5, end: 11 },
      { start: 12, end: 18 },
    ],
  })
})

test.each([
  ['not there', [record('Paint.', 0), record('Boats.', 8)]],
  ['out of order', [record('Boats.', 7), record('Paint.', 0)]],
  ['without a place', [{ ...record('Paint.', 0), codePoints: null }]],
])('a unit that is %s is named', (_why, records) => {
  expect(placeInArticle(records, 'Paint. Boats.')).toHaveProperty('labels')
})
