import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8Length } from './utf8-length.ts'

test('is what an encoder makes of it, half characters too', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud800', '\udc00', '𝒜', 'é'),
  )
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('')
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
    }),
  )
})
