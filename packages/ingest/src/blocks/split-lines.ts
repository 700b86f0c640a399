import type { Span } from '../span.ts'

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g

/** The lines of a part of a text, without their line ends; blank ones included. */
export const splitLines = (text: string, { start, end }: Span): readonly Span[] => {
  const part = text.slice(start, end)
  const lines: Span[] = []
  let from = 0
  for (const match of part.matchAll(lineEnd)) {
    lines.push({ start: start + from, end: start + match.index })
    from = match.index + match[0].length
  }
  lines.push({ start: start + from, end })
  return lines
}
