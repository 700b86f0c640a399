import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createByteRoom } from './byte-room.ts'

const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array())

test('holds the bytes of what was added, in its order, however often it was emptied', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.array(fc.array(piece)), (capacity, rounds) => {
      const room = createByteRoom(capacity)
      for (const pieces of rounds) {
        room.empty()
        for (const each of pieces) room.add(each)
        const expected = Buffer.concat(
          pieces.map((each) => (typeof each === 'string' ? Buffer.from(each) : each)),
        )
        expect(room.size()).toBe(expected.length)
        expect(expected.equals(room.bytes())).toBe(true)
      }
    }),
  )
})
