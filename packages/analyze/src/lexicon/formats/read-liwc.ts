import type { DraftCategory, LexiconDraft, Place } from './lexicon-draft.ts'
import { createOutline } from './outline.ts'
import { filledLines, linesOf, type TextLine } from './text-lines.ts'

/** `(02 134)125/464`: the second codes hold after certain words only. */
const CONDITIONAL = /\(\s*\d[\d\s]*\)[\d/]*/g
/** `<of>131/125`: codes that hold before a certain word only. `<3` is a heart. */
const TAG = /<[a-z]+>[\d/]*/gi
const DIGITS = /^\d+$/

interface Header {
  readonly category: DraftCategory
  /** As the header writes it. */
  readonly written: string
}

const sameId = (id: string): string => id.replace(/^0+(?=\d)/, '')

const at = ({ number }: TextLine): Place => ({ line: number, column: null })

const spacesForTabs = 'Spaces stand where a tab belongs; read as one.'

const readHeader = (
  lines: readonly TextLine[],
  draft: LexiconDraft,
): ReadonlyMap<string, Header> => {
  const headers = new Map<string, Header>()
  const outline = createOutline<DraftCategory>()
  for (const line of lines) {
    const place = at(line)
    const trimmed = line.text.trim()
    const [, written = '', gap = '', rest = ''] = /^(\d+)(\s+)(\S.*)$/.exec(trimmed) ?? []
    if (written === '') {
      draft.note('bad-line', place, trimmed, 'A header line is a number, a tab and a name.')
      continue
    }
    const indent = /^\s*/.exec(line.text)?.[0] ?? ''
    if (!gap.includes('\t') || indent.includes(' ')) {
      draft.note('spaces-for-tabs', place, trimmed, spacesForTabs)
    }
    const known = headers.get(sameId(written))
    if (known !== undefined) {
      const message = `The number is that of ${known.category.name} already; the line is left out.`
      draft.note('duplicate-id', place, trimmed, message)
      continue
    }
    const depth = indent.split('\t').length - 1
    const parent = outline.parentOf(depth)
    const category = draft.category(rest, parent?.value ?? null, place)
    if (category.place !== place) {
      const message = `The name stands on line ${String(category.place.line)} too; one category.`
      draft.note('category-merged', place, trimmed, message)
    }
    outline.open(depth, category)
    headers.set(sameId(written), { category, written })
  }
  return headers
}

interface BodyLine {
  readonly term: string
  readonly ids: readonly string[]
}

/** Takes the numbers from the end of a line without tabs. */
const splitAtSpaces = (text: string): BodyLine => {
  const fields = text.split(/\s+/)
  let first = fields.length
  while (first > 1 && DIGITS.test(fields[first - 1] ?? '')) first -= 1
  return { term: fields.slice(0, first).join(' '), ids: fields.slice(first) }
}

/** Two spaces and a number: a column of a file that mixes tabs and spaces, not a part of the term. */
const endsInColumn = (term: string): boolean => {
  const last = term.split(/\s/).at(-1) ?? ''
  return DIGITS.test(last) && /\s\s$/.test(term.slice(0, -last.length))
}

const splitBody = (text: string, place: Place, draft: LexiconDraft): BodyLine => {
  const tab = text.indexOf('\t')
  const [term, rest] = tab < 0 ? [text, ''] : [text.slice(0, tab), text.slice(tab + 1)]
  const ids = rest.split(/\s+/).filter((field) => field !== '')
  if (tab >= 0 && !endsInColumn(term.trim())) return { term: term.trim(), ids }
  const split = splitAtSpaces(term.trim())
  if (split.ids.length > 0) draft.note('spaces-for-tabs', place, text, spacesForTabs)
  return { term: split.term, ids: [...split.ids, ...ids] }
}

/** Removes codes that hold in some surroundings only, which a lexicon cannot tell apart. */
const withoutConditions = (text: string, place: Place, draft: LexiconDraft): string =>
  text
    .replace(CONDITIONAL, (code) => {
      const message = 'A code that depends on neighbouring words; none of its categories is taken.'
      draft.note('conditional-code', place, code, message)
      return ' '
    })
    .replace(TAG, (tag) => {
      draft.note('liwc-tag', place, tag, 'A tag that depends on the next word; it is left out.')
      return ' '
    })

interface Body {
  readonly headers: ReadonlyMap<string, Header>
  /** The line of each term so far. */
  readonly lineOf: Map<string, number>
}

/** Says that a term stands on an earlier line too, unless a category they share will say so. */
const noteRepeated = (
  pattern: string,
  place: Place,
  { body, ids, draft }: { body: Body; ids: readonly string[]; draft: LexiconDraft },
): void => {
  const earlier = body.lineOf.get(pattern)
  if (earlier === undefined) {
    body.lineOf.set(pattern, place.line)
    return
  }
  const shared = ids.some((id) => body.headers.get(sameId(id))?.category.terms.has(pattern))
  if (shared) return
  const message = `Also on line ${String(earlier)}; it is in the categories of both lines.`
  draft.note('duplicate-merged', place, pattern, message)
}

const readBodyLine = (line: TextLine, body: Body, draft: LexiconDraft): void => {
  const place = at(line)
  const text = withoutConditions(line.text.trim(), place, draft).trim()
  const { term, ids } = splitBody(text, place, draft)
  const pattern = draft.pattern(term, 'star-at-end', place)
  if (pattern === null) return
  noteRepeated(pattern, place, { body, ids, draft })
  let known = 0
  for (const id of ids) {
    const header = body.headers.get(sameId(id))
    if (!DIGITS.test(id) || header === undefined) {
      const message = `The header has no category ${id}; the term is not in one of that number.`
      draft.note('undefined-id', place, `${term}: ${id}`, message)
      continue
    }
    known += 1
    if (id !== header.written) {
      const message = `Read as ${header.written}, which the header has.`
      draft.note('zero-padded-id', place, id, message)
    }
    draft.add(header.category, { pattern, place })
  }
  if (known === 0) {
    draft.note('no-category', place, term, 'The line gives the term no category of the header.')
  }
}

/**
 * Reads a LIWC dictionary of 2001, 2007 or 2015: a header of numbered categories between two `%` lines,
 * nested by leading tabs, then a term and its numbers a line.
 */
export const readLiwc = (text: string, draft: LexiconDraft): void => {
  const lines = filledLines(linesOf(text, draft))
  const marks = lines.flatMap((line, i) => (line.text.trim() === '%' ? [i] : []))
  const [first = 0, second = 0] = marks.length === 1 ? [-1, ...marks] : marks
  if (marks.length === 0) {
    draft.refuse('data-file-structure', 'A LIWC dictionary has its categories between two % lines.')
  }
  if (first < 0) {
    const message = 'The file has one % line; what stands before it is taken for the header.'
    draft.note('header-missing', { line: 1, column: null }, '%', message)
  }
  for (const line of lines.slice(0, Math.max(first, 0))) {
    draft.note('bad-line', at(line), line.text.trim(), 'It stands before the header.')
  }
  const body: Body = {
    headers: readHeader(lines.slice(first + 1, second), draft),
    lineOf: new Map(),
  }
  for (const line of lines.slice(second + 1)) {
    if (line.text.trim() === '%') {
      draft.note('bad-line', at(line), '%', 'A third % line means nothing; it is left out.')
    } else readBodyLine(line, body, draft)
  }
}
