import { expect, test } from 'vitest'
import { TimeLimitError, withinTime } from './within-time.ts'

const stuck = [
  () => {
    for (;;);
  },
  () => {
    for (;;) {
      try {
        for (;;);
      } catch {
        // A loop that would go on after an exception.
      }
    }
  },
]

test.each(stuck)('work without an end is ended: %s', (work) => {
  expect(() => withinTime(50, work)).toThrow(TimeLimitError)
})

test('work in time gives what it gives, or throws what it throws', () => {
  expect(withinTime(10_000, () => 'done')).toBe('done')
  const own = new RangeError('mine')
  const fail = (): never => {
    throw own
  }
  expect(() => withinTime(10_000, fail)).toThrow(own)
})
