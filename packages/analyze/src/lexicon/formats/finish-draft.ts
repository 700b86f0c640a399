import type { CategoryFile, LexiconFile, TermFile } from '../lexicon-file.ts'
import type { OverlapPolicy } from '../lexicon.ts'
import { readsAsValue, uniqueIdentifier } from './category-name.ts'
import { foreignFormats, isRepair } from './import-report.ts'
import type { ForeignFormat, ImportCounts, ImportNote, ImportReport } from './import-report.ts'
import type { DraftCategory, DraftTerm, LexiconDraft } from './lexicon-draft.ts'
import { holdsWildcard } from './wildcards.ts'

/** A foreign lexicon as a file of ours, and what became of all that it holds. */
export interface ImportedLexicon {
  readonly file: LexiconFile
  readonly report: ImportReport
}

/** What a draft does not know of itself. */
export interface DraftIdentity {
  readonly id: string
  readonly language: string
  readonly format: ForeignFormat
  /** Name of the file, without folders. */
  readonly fileName: string
  readonly overlap: OverlapPolicy
}

const LONGEST_LABEL = 200

const termFile = ([literal, { weight, comment }]: readonly [string, DraftTerm]): TermFile => {
  if (weight === 1 && comment === null) return literal
  return {
    literal,
    ...(weight !== 1 && { weight }),
    ...(comment !== null && { note: comment }),
  }
}

const noteName = (draft: LexiconDraft, { name, place }: DraftCategory, id: string): void => {
  if (readsAsValue(name)) {
    const message = 'The name stays text, though some programs read it as a value.'
    draft.note('name-kept-as-text', place, name, message)
  }
  if (id !== name) {
    const message = `The category is called ${id}; its name in the file is its label.`
    draft.note('name-made-id', place, name, message)
  }
}

const categoriesOf = (
  draft: LexiconDraft,
  categories: ReadonlyMap<string, DraftCategory>,
): Readonly<Record<string, CategoryFile>> => {
  const made: (readonly [string, CategoryFile])[] = []
  const taken = new Set<string>()
  for (const category of categories.values()) {
    const children = categoriesOf(draft, category.children)
    const terms = [...category.terms].map(termFile)
    const hasChildren = Object.keys(children).length > 0
    if (terms.length === 0 && !hasChildren) {
      draft.note('empty-category', category.place, category.name, 'The category has no terms.')
      continue
    }
    const id = uniqueIdentifier(category.name, taken)
    taken.add(id)
    noteName(draft, category, id)
    const file: CategoryFile = {
      ...(id !== category.name && { label: category.name.slice(0, LONGEST_LABEL) || id }),
      ...(terms.length > 0 && { terms }),
      ...(hasChildren && { categories: children }),
    }
    made.push([id, file])
  }
  return Object.fromEntries(made)
}

const literalOf = (term: TermFile): string => {
  if (typeof term === 'string') return term
  return 'literal' in term ? term.literal : ''
}

const countsOf = (
  categories: Readonly<Record<string, CategoryFile>>,
): Omit<ImportCounts, 'nonMembers'> => {
  const all: CategoryFile[] = []
  const pending = Object.values(categories)
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    all.push(next)
    pending.push(...Object.values(next.categories ?? {}))
  }
  const entries = all.flatMap(({ terms = [] }) => terms)
  const texts = entries.map(literalOf)
  return {
    categories: all.length,
    entries: entries.length,
    terms: new Set(texts).size,
    wildcards: texts.filter(holdsWildcard).length,
    phrases: texts.filter((text) => text.includes(' ')).length,
    weighted: entries.filter((term) => typeof term !== 'string' && term.weight !== undefined)
      .length,
  }
}

const inFileOrder = (notes: readonly ImportNote[]): readonly ImportNote[] =>
  notes.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0))

/**
 * The lexicon a draft has come to. Categories without terms are left out and noted.
 *
 * @throws DataFileError when nothing could be read
 */
export const finishDraft = (draft: LexiconDraft, identity: DraftIdentity): ImportedLexicon => {
  const { id, language, format, fileName, overlap } = identity
  const categories = categoriesOf(draft, draft.top)
  const notes = inFileOrder(draft.notes)
  const notHeld = notes.filter(({ code }) => !isRepair(code))
  const counts = countsOf(categories)
  if (counts.entries === 0) {
    const [first] = notHeld
    const why = first === undefined ? '' : ` Line ${String(first.line)}: ${first.message}`
    draft.refuse(
      'data-file-content',
      `Nothing could be read as a ${foreignFormats[format]}.${why}`,
      first,
    )
  }
  return {
    file: {
      lexicon: id,
      language,
      source: `${fileName} (${foreignFormats[format]})`,
      overlap,
      categories,
    },
    report: {
      formatVersion: 1,
      format,
      overlap,
      read: { ...counts, nonMembers: draft.nonMembers() },
      repaired: notes.filter(({ code }) => isRepair(code)),
      notHeld,
    },
  }
}
