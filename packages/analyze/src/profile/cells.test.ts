import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCellPacker, packTriples, triplesOf, visitCells } from './cells.ts'

const number = fc.oneof(fc.nat(200), fc.nat(20_000), fc.nat(2 ** 32 - 1))

/** Sentences in order with a few cells each. */
const triples = fc
  .uniqueArray(number, { maxLength: 12 })
  .chain((sentences) =>
    fc.tuple(
      ...sentences
        .toSorted((a, b) => a - b)
        .map((sentence) =>
          fc
            .array(fc.tuple(fc.constant(sentence), number, number), { minLength: 1, maxLength: 40 })
            .map((cells) => cells.flat()),
        ),
    ),
  )
  .map((sentences) => sentences.flat())

test('documents come out of the same bytes as they went in', () => {
  fc.assert(
    fc.property(fc.array(triples), (documents) => {
      const packer = createCellPacker()
      const ranges = documents.map((document) => packTriples(packer, document))
      expect(ranges.at(-1)?.to ?? 0).toBe(packer.bytes().length)
      const out = ranges.map(({ from, to }) => triplesOf(packer.bytes().subarray(from, to)))
      expect(out).toEqual(documents)
    }),
  )
})

test('small numbers take a byte each', () => {
  const packer = createCellPacker()
  packTriples(packer, [3, 7, 1, 3, 127, 2, 5, 128, 1])
  expect([...packer.bytes()]).toEqual([3, 2, 7, 1, 127, 2, 2, 1, 0x80, 0x01, 1])
})

test('features are renamed as they are packed', () => {
  const packer = createCellPacker()
  packTriples(packer, [0, 1, 9, 0, 2, 8], (feature) => feature + 500)
  const seen: number[][] = []
  visitCells(packer.bytes(), (...cell) => seen.push(cell))
  expect(seen).toEqual([
    [0, 501, 9],
    [0, 502, 8],
  ])
})
