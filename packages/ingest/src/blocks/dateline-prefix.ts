import type { Line } from './line.ts'
import { datePattern, timePattern } from './date-pattern.ts'
import { holdsDate } from './holds-date.ts'

const prefix = new RegExp(
  `^(?:(?:نُ?شرت?|تم النشر|تاريخ النشر|آ?خر تحديث)(?: في| بتاريخ)?|(?:first |last |originally )?(?:published|posted|updated)(?: on| at)?)\\s*:?\\s*(?:${datePattern})${timePattern}(?=\\s*\\p{L})`,
  'iu',
)

/**
 * Splits the date of publication off a line that a page has glued to the first paragraph, so that the
 * paragraph is judged by itself. Other lines come back as they are.
 */
export const splitDateline = (text: string, line: Line): readonly Line[] => {
  const surface = text.slice(line.start, Math.min(line.end, line.start + 120))
  const found = holdsDate(surface) ? prefix.exec(surface)?.[0] : undefined
  if (found === undefined || line.end - line.start < found.length + 40) return [line]
  const rest = text.slice(line.start + found.length, line.end)
  const start = line.end - rest.trimStart().length
  return [
    { ...line, end: line.start + found.length, closedAfter: true },
    { ...line, start, gap: 'none', closedBefore: true },
  ]
}
