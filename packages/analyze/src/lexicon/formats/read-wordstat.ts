import type { DraftCategory, LexiconDraft } from './lexicon-draft.ts'
import { createOutline } from './outline.ts'
import { filledLines, linesOf, type TextLine } from './text-lines.ts'

/** Columns between tab stops, as far as depth goes. */
const TAB = 8
const WEIGHT = /\s\(([^()]*)\)$/

const indentOf = (indent: string): number =>
  Array.from(indent).reduce(
    (width, mark) => (mark === '\t' ? width - (width % TAB) + TAB : width + 1),
    0,
  )

interface Entry {
  readonly written: string
  readonly weight: number
}

const entryOf = ({ text, number }: TextLine, draft: LexiconDraft): Entry | null => {
  const trimmed = text.trim()
  const found = WEIGHT.exec(trimmed)
  const written = found?.[1]?.trim()
  if (found === null || written === undefined || !/^[+-]?[\d.,]+$/.test(written)) return null
  const name = trimmed.slice(0, found.index).trim()
  const weight = Number(written.replace(',', '.'))
  if (Number.isFinite(weight)) return { written: name, weight }
  const message = `"${written}" is no number; the weight is 1.`
  draft.note('weight-unusable', { line: number, column: null }, trimmed, message)
  return { written: name, weight: 1 }
}

/**
 * Reads a WordStat dictionary: categories nested by tabs; entries end in their weight, `HAPPY (1)`, and
 * have `_` between words. Proximity rules, `@NAME [HAPPY NEAR #OTHER] (1)`, are noted and left out.
 */
export const readWordstat = (text: string, draft: LexiconDraft): void => {
  const outline = createOutline<DraftCategory>()
  for (const line of filledLines(linesOf(text, draft))) {
    const place = { line: line.number, column: null }
    const indent = /^\s*/.exec(line.text)?.[0] ?? ''
    const trimmed = line.text.trim()
    const width = indentOf(indent)
    if (indent.includes(' ')) {
      draft.note('spaces-for-tabs', place, trimmed, 'Spaces indent the line; depth goes by them.')
    }
    if (trimmed.startsWith('@')) {
      const message = 'A proximity rule. Write a regex or match term, or a proposition, instead.'
      draft.note('wordstat-rule', place, trimmed, message)
      continue
    }
    const entry = entryOf(line, draft)
    const parent = outline.parentOf(width)
    if (width - (parent?.width ?? -TAB) > TAB) {
      draft.note('depth-jump', place, trimmed, 'Indented by more than one level; read as one.')
    }
    if (entry === null) {
      const category = draft.category(trimmed, parent?.value ?? null, place)
      if (category.place !== place) {
        const message = `The category begins on line ${String(category.place.line)}; it goes on here.`
        draft.note('category-merged', place, trimmed, message)
      }
      outline.open(width, category)
    } else if (parent === null) {
      draft.note('no-category', place, trimmed, 'The entry stands in no category.')
    } else {
      const written = entry.written.replaceAll('_', ' ')
      const pattern = draft.pattern(written, 'star-and-question', place)
      if (pattern !== null) draft.add(parent.value, { pattern, place, weight: entry.weight })
    }
  }
}
