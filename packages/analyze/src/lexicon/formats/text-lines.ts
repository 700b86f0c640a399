import type { LexiconDraft } from './lexicon-draft.ts'

/** One line of a file. */
export interface TextLine {
  readonly text: string
  /** From 1. */
  readonly number: number
}

const LONGEST = 100_000

/**
 * The lines of a text with any line ends, blank ones included. Lone carriage returns are noted, and lines
 * of more than 100,000 characters, which are left out.
 */
export const linesOf = (text: string, draft: LexiconDraft): readonly TextLine[] => {
  const lone = text.match(/\r(?!\n)/g)?.length ?? 0
  if (lone > 0) {
    const message = `${String(lone)} line ends are a lone carriage return; they are read as line ends.`
    draft.note('cr-line-ends', { line: 1, column: null }, '\\r', message)
  }
  return text.split(/\r\n|\n|\r/).flatMap((line, i) => {
    const number = i + 1
    if (line.length <= LONGEST) return [{ text: line, number }]
    const message = 'A line of more than 100,000 characters is left out.'
    draft.note('bad-line', { line: number, column: null }, line, message)
    return []
  })
}

/** Those lines that hold something. */
export const filledLines = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.filter(({ text }) => text.trim() !== '')
