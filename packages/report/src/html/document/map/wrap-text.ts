const narrow = /[iljtfrI.,;:'’!|()[\] ]/u
const broad = /[mwMW@%—\p{Extended_Pictographic}]/u
const full = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u
const arabicBroad = /[سشصضطظ]/u
const arabic = /\p{Script=Arabic}/u
const mark = /\p{M}/u
const capital = /\p{Lu}/u

/** Width of a character in ems of a usual sans serif: a little too wide rather than too narrow. */
const widthOf = (character: string): number => {
  if (mark.test(character)) return 0
  if (full.test(character)) return 1
  if (broad.test(character)) return 0.92
  if (capital.test(character) || arabicBroad.test(character)) return 0.75
  if (arabic.test(character)) return 0.6
  return narrow.test(character) ? 0.34 : 0.57
}

const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0)

/** As much of a word as fits. */
const fitting = (word: string, width: number): string => {
  let used = 0
  let kept = ''
  for (const character of word) {
    used += widthOf(character)
    if (used > width) break
    kept += character
  }
  return kept
}

/** The lines of a wrapped text, and whether they hold all of it. */
export interface WrappedText {
  readonly lines: readonly string[]
  readonly isWhole: boolean
}

/**
 * Breaks a text into a few lines between its words by estimated widths, as there is no browser to measure
 * with; what does not fit is cut with an ellipsis. `width` is in ems.
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
  const lines: string[] = []
  let line = ''
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    const isLong = textWidth(word) > width
    if (lines.length === most || isLong) {
      const last =
        lines.length === most ? `${lines.pop() ?? ''} ${word}` : words.slice(index).join(' ')
      return { lines: [...lines, `${fitting(last, width - 1).trimEnd()}…`], isWhole: false }
    }
  }
  return { lines: line === '' ? lines : [...lines, line], isWhole: text.length <= limit }
}
