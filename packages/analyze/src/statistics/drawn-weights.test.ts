import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawWeights, sumCells } from './drawn-weights.ts'

const units = 5

/** Draws of five units, by the units drawn. */
const drawing = fc.array(fc.array(fc.nat(units - 1), { maxLength: 9 }), {
  minLength: 1,
  maxLength: 11,
})

/** Sums that fit into a byte, into two, and into none of them. */
const largest = fc.constantFrom(3, 5000, 2 ** 32 - 1)

const cells = largest.chain((max) =>
  fc.array(fc.tuple(fc.nat(units - 1), fc.nat(max)), { maxLength: 12 }),
)

test('a sum is right in every draw, however large it is', () => {
  fc.assert(
    fc.property(drawing, cells, (drawn, list) => {
      const weights = drawWeights(units, drawn.length, (draw) =>
        Uint32Array.from(drawn[draw] ?? []),
      )
      const totals = new Float64Array(drawn.length).fill(-1)
      sumCells(
        totals,
        {
          units: Uint32Array.from(list, ([unit]) => unit),
          amounts: Uint32Array.from(list, ([, amount]) => amount),
          from: 0,
          end: list.length,
        },
        weights,
      )
      const sums = drawn.map((chosen) =>
        list.reduce((sum, [unit, amount]) => {
          const times = chosen.filter((each) => each === unit).length
          return sum + amount * times
        }, 0),
      )
      expect([...totals]).toEqual(sums)
    }),
  )
})
