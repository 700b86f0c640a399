import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinePlace } from './line-item.ts'
import { lineBytes, packedBytes, packLines } from './packed-lines.ts'
import type { ShownLine } from './shown-line.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '"', 'سوق', 'a\ud800', '𝒜<'),
)

const line: fc.Arbitrary<ShownLine> = fc.record({
  document: fc.constantFrom(...Array.from({ length: 12 }, (_, at) => `doc ${String(at)} é`)),
  sentence: fc.nat(2000),
  left: text,
  keyword: text,
  right: text,
  isTurned: fc.boolean(),
  position: fc.nat(100),
  entries: fc.array(fc.constantFrom('rope', 'knot*', 'حبل', '"'), { maxLength: 3 }),
  claim: fc.boolean(),
  negated: fc.boolean(),
  attributed: fc.option(text),
  block: fc.constantFrom('', 'caption'),
})

const placeOf = ({ document }: Pick<ShownLine, 'document'>): LinePlace => ({
  name: document,
  href: document.includes('1') ? `docs/${document}.html#s1` : null,
})

test('lines are measured as they are packed, without packing them', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const packed = new TextEncoder().encode(JSON.stringify(packLines(lines, placeOf)))
      const sizes = lines.map((each) => ({ ...each, bytes: lineBytes(each) }))
      expect(packedBytes(sizes, placeOf)).toBe(packed.length)
    }),
  )
})
