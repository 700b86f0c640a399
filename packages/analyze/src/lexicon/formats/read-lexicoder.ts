import type { DraftCategory, LexiconDraft } from './lexicon-draft.ts'
import { filledLines, linesOf } from './text-lines.ts'

/** Reads a plain Lexicoder 3 dictionary: `+Category`, then one entry a line. */
export const readLexicoder = (text: string, draft: LexiconDraft): void => {
  let current: DraftCategory | null = null
  for (const { text: line, number } of filledLines(linesOf(text, draft))) {
    const place = { line: number, column: null }
    const trimmed = line.trim()
    if (trimmed.startsWith('+')) {
      const name = trimmed.slice(1).trim()
      current = draft.category(name, null, place)
      if (current.place !== place) {
        const message = `The category begins on line ${String(current.place.line)}; it goes on here.`
        draft.note('category-merged', place, name, message)
      }
      continue
    }
    if (current === null) {
      draft.note('no-category', place, trimmed, 'It stands before the first +Category line.')
      continue
    }
    const pattern = draft.pattern(trimmed, 'star', place)
    if (pattern !== null) draft.add(current, { pattern, place })
  }
}
