import type { Span } from '../span.ts'

/** Turns ranges counted in code points into ranges of UTF-16 units of the same text. */
export const fromCodePoints = (text: string): ((span: Span) => Span) => {
  if (!/[\uD800-\uDFFF]/.test(text)) return (span) => span
  const units: number[] = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  units.push(at)
  const unitAt = (point: number): number => units[Math.min(point, units.length - 1)] ?? at
  return ({ start, end }) => ({ start: unitAt(start), end: unitAt(end) })
}
