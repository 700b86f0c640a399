import { datePattern, dayMonthPattern } from './date-pattern.ts'
import type { Line } from './line.ts'

/** Characters of the name and date behind a comment, at most. */
const LONGEST_STAMP = 80

const suffix = new RegExp(
  String.raw`\s[–—-]\s?(?!(?:on|in|at|by|from|since|until|the)\b)\S+(?: \S+){0,2},? (?:${datePattern}|(?:${dayMonthPattern})(?:,? '\d{2})?) (?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?\s*$`,
  'iu',
)

/**
 * Splits the name and date that a page has put behind a short comment off its line, so that the comment is
 * judged by itself. Other lines come back as they are.
 */
export const splitStamp = (text: string, line: Line): readonly Line[] => {
  const from = Math.max(line.start, line.end - LONGEST_STAMP)
  const found = suffix.exec(text.slice(from, line.end))
  const comment = found === null ? '' : text.slice(line.start, from + found.index)
  if (found === null || comment.trim() === '') return [line]
  const start = line.end - found[0].trimStart().length
  return [
    { ...line, end: line.start + comment.trimEnd().length, closedAfter: true },
    { ...line, start, gap: 'none', mark: 'plain', closedBefore: true },
  ]
}
