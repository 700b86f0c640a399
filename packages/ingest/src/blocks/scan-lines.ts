import { surfaceOf } from '../span.ts'
import type { Span } from '../span.ts'
import { insideElement } from './element-depth.ts'
import { hasWord } from './line.ts'
import type { Gap, Line } from './line.ts'
import { lineContents, wholeLine } from './line-contents.ts'
import type { Content } from './line-contents.ts'
import { splitLines } from './split-lines.ts'
import { verbatimLines } from './verbatim-lines.ts'

const horizontalRule = /^\s*(?:[-*_=~.·•#—–]\s*){3,}$|^--\s*$/
const underline = /^\s*(?:={3,}|-{3,})\s*$/

/** An underlined line is a heading; a rule under a sentence only ends the paragraph. */
const isUnderlined = (line: string, next: string, before: string): boolean => {
  if (!underline.test(next)) return false
  if (next.includes('=')) return true
  return before.trim() === '' && line.trim().length <= 80 && !/[.!?:;,]\s*$/.test(line)
}

/** The readable stretches of a part of a text, each without the markup at its edges. */
export const scanLines = (text: string, span: Span): readonly Line[] => {
  const raws = splitLines(text, span).map((line) => ({ ...line, raw: surfaceOf(text, line) }))
  const verbatim = verbatimLines(raws.map(({ raw }) => raw))
  const part = surfaceOf(text, span)
  const insideQuote = insideElement(part, 'blockquote')
  const insideFigure = insideElement(part, 'figure')

  const contentsAt = (raw: string, index: number): readonly Content[] => {
    if (verbatim.has(index)) return [wholeLine(raw, 'code')]
    const contents = lineContents(raw)
    const next = raws[index + 1]?.raw ?? ''
    return isUnderlined(raw, next, raws[index - 1]?.raw ?? '')
      ? contents.map((content) => ({ ...content, mark: 'heading', level: 1 }))
      : contents
  }

  const lines: Line[] = []
  let gap: Gap = 'blank'
  raws.forEach(({ start, raw }, index) => {
    const quoted = insideQuote(raw)
    const pictured = insideFigure(raw)
    if (!hasWord(raw)) {
      if (horizontalRule.test(raw)) gap = 'rule'
      else if (gap === 'none') gap = 'blank'
      return
    }
    for (const content of contentsAt(raw, index)) {
      lines.push({
        ...content,
        start: start + content.start,
        end: start + content.end,
        quoted: quoted || content.quoted,
        pictured,
        gap,
        indent: raw.length - raw.trimStart().length,
        width: raw.trimEnd().length,
      })
      gap = 'none'
    }
  })
  return lines
}
