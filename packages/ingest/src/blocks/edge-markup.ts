import { tagSource } from './html-parts.ts'
import type { Mark } from './line.ts'

/** The content of a stretch of a line and what the markup before it says. Offsets are within it. */
export interface Trimmed {
  readonly start: number
  readonly end: number
  readonly mark: Mark
  readonly level: number
  readonly quoted: boolean
}

const blank = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]/u

const tag = new RegExp(tagSource, 'iy')
const quoteMark = /(?:>(?![\d=]))+/y
const headingMark = /#{1,6}(?=\s)|#{2,6}(?=[^#\s])/y
const bulletMark = /(?:[-*+–](?=\s)|[•‣▪◦●○■□∙➤►✓✔✗❖])(?:\s+\[[ x]\](?=\s))?/iy
const tableMark = /\|(?=[^|])/y
const numberMark = /\(?\p{Nd}{1,3}[.)](?=\s+\S)/uy
const trailingTag = new RegExp(`^(?:${tagSource})$`, 'i')
const headingTail = /\s+(?:#+|\{[#.:][^{}]*\})$/

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

const trimEnd = (text: string, start: number, isHeading: boolean): number => {
  let end = text.length
  for (;;) {
    while (end > start && blank.test(text.charAt(end - 1))) end -= 1
    const open = text.charAt(end - 1) === '>' ? text.lastIndexOf('<', end - 1) : -1
    if (open >= start && trailingTag.test(text.slice(open, end))) {
      end = open
      continue
    }
    const tail = isHeading ? headingTail.exec(text.slice(Math.max(start, end - 120), end)) : null
    if (tail === null) return end
    end -= tail[0].length
  }
}

const isStrong = (content: string, before: string): boolean =>
  /^(?:\*\*[^*]+\*\*|__[^_]+__)$/.test(content) || /<(?:strong|b)>\s*$/i.test(before)

/**
 * Takes the markup off both edges of a stretch of a line: quote marks, heading marks, bullets, table
 * bars and HTML tags. Emphasis marks and list numbers stay, they belong to the sentence.
 */
export const trimMarkup = (text: string): Trimmed => {
  let start = 0
  let mark: Mark = 'plain'
  let level = 0
  let quoted = false
  const take = (pattern: RegExp): string => {
    const found = matchAt(pattern, text, start)
    start += found.length
    return found
  }
  for (let moved = true; moved && start < text.length;) {
    const before = start
    while (start < text.length && blank.test(text.charAt(start))) start += 1
    take(tag)
    if (mark === 'plain' && take(quoteMark) !== '') quoted = true
    if (mark !== 'heading' && take(bulletMark) !== '') mark = 'bullet'
    if (mark !== 'heading') {
      level = take(headingMark).length
      if (level > 0) mark = 'heading'
    }
    if (mark === 'plain' && take(tableMark) !== '') mark = 'row'
    moved = start > before
  }
  let end = trimEnd(text, start, mark === 'heading')
  if (mark === 'row') while (end > start && /[|\s]/.test(text.charAt(end - 1))) end -= 1
  if (mark === 'plain') {
    if (matchAt(numberMark, text, start) !== '') mark = 'number'
    else if (isStrong(text.slice(start, Math.min(end, start + 200)), text.slice(0, start))) {
      mark = 'strong'
    }
  }
  return { start, end, mark, level, quoted }
}
