import type { LexiconDraft } from './lexicon-draft.ts'

/** One line of a file. */
export interface TextLine {
  readonly text: string
  /** From 1. */
  readonly number: number
}

/** The lines of a text with any line ends, blank ones included; lone carriage returns are noted. */
export const linesOf = (text: string, draft: LexiconDraft): readonly TextLine[] => {
  const lone = text.match(/\r(?!\n)/g)?.length ?? 0
  if (lone > 0) {
    const message = `${String(lone)} line ends are a lone carriage return; they are read as line ends.`
    draft.note('cr-line-ends', { line: 1, column: null }, '\\r', message)
  }
  return text.split(/\r\n|\n|\r/).map((line, i) => ({ text: line, number: i + 1 }))
}

/** Those lines that hold something. */
export const filledLines = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.filter(({ text }) => text.trim() !== '')
