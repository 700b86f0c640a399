import { cutText, textWidth } from './text-width.ts'

/** The lines of a wrapped text, and whether they hold all of it. */
export interface WrappedText {
  readonly lines: readonly string[]
  readonly isWhole: boolean
}

/**
 * Breaks a text into a few lines between its words by estimated widths; what does not fit is cut with an ellipsis. `width` is in ems.
 */
export const wrapText = (
  text: string,
  { width, most }: { readonly width: number; readonly most: number },
): WrappedText => {
  // More than this cannot fit, so that a book without a full stop costs no more than a sentence.
  const limit = Math.ceil(width * most * 5)
  const words = text
    .slice(0, limit)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const space = textWidth(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const [index, word] of words.entries()) {
    const taken = textWidth(word)
    const longer = line === '' ? taken : used + space + taken
    if (longer <= width) {
      line = line === '' ? word : `${line} ${word}`
      used = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    used = taken
    if (lines.length === most || taken > width) {
      const last =
        lines.length === most ? `${lines.pop() ?? ''} ${word}` : words.slice(index).join(' ')
      return { lines: [...lines, cutText(last, width)], isWhole: false }
    }
  }
  return { lines: line === '' ? lines : [...lines, line], isWhole: text.length <= limit }
}
