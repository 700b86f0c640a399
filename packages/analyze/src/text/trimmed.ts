import type { Span } from '@contend/ingest'

/** A stretch of a text without the white space at its ends; empty where it is nothing else. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  const raw = text.slice(start, end)
  const from = start + raw.length - raw.trimStart().length
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) }
}
