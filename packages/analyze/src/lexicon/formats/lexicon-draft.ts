import { DataFileError, type DataFileCode } from '../data-file-error.ts'
import { type ImportNote, type ImportNoteCode } from './import-report.ts'
import { holdsSomething, translateWildcards, type WildcardRule } from './wildcards.ts'

/** Where something stands in an imported file. */
export interface Place {
  /** From 1. */
  readonly line: number
  /** From 1; `null` where the line says enough. */
  readonly column: number | null
}

/** A term of a category that is being read. */
export interface DraftTerm {
  readonly weight: number
  readonly comment: string | null
  readonly line: number
}

/** A category that is being read. */
export interface DraftCategory {
  /** As the file has it. */
  readonly name: string
  readonly place: Place
  /** 1 for one that is in no other. */
  readonly depth: number
  readonly terms: Map<string, DraftTerm>
  readonly children: Map<string, DraftCategory>
}

/** A term for a category. */
export interface NewTerm {
  /** As `pattern` gave it. */
  readonly pattern: string
  readonly place: Place
  readonly weight?: number
  readonly comment?: string | null
}

/** What has been read of a foreign lexicon so far, and what is to be said of it. */
export interface LexiconDraft {
  /** The file, for messages. */
  readonly path: string
  readonly top: ReadonlyMap<string, DraftCategory>
  readonly notes: readonly ImportNote[]
  readonly nonMembers: () => number
  /** Says something of a place. */
  readonly note: (code: ImportNoteCode, place: Place, text: string, message: string) => void
  /** The category of a name within another or, for `null`, in none; made unless it is there. */
  readonly category: (name: string, parent: DraftCategory | null, place: Place) => DraftCategory
  /** A term as a lexicon of ours writes it; `null`, and noted, when it cannot be one. */
  readonly pattern: (written: string, rule: WildcardRule, place: Place) => string | null
  readonly add: (category: DraftCategory, term: NewTerm) => void
  /** Takes an only top category that holds categories but no terms for the lexicon itself. */
  readonly unwrapRoot: () => void
  /** Counts a mark that says that a term is not in a category. */
  readonly addNonMember: () => void
  /** Gives the file up. */
  readonly refuse: (code: DataFileCode, message: string, place?: Place) => never
}

const MOST_CATEGORIES = 2000
const MOST_ENTRIES = 500_000
const MOST_NOTES = 200_000
const DEEPEST = 32
const LONGEST_TERM = 1000
const LONGEST_QUOTE = 200
const CONTROL = /\p{Cc}/u

const quoted = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`

const tidy = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()

/** An empty draft. */
export const createDraft = (path: string): LexiconDraft => {
  const top = new Map<string, DraftCategory>()
  const notes: ImportNote[] = []
  let categories = 0
  let entries = 0
  let nonMembers = 0

  const refuse: LexiconDraft['refuse'] = (code, message, place = { line: 1, column: 1 }) => {
    const { line, column } = place
    throw new DataFileError(path, [{ code, message, line, column: column ?? 1 }])
  }
  const note: LexiconDraft['note'] = (code, place, text, message) => {
    notes.push({ code, line: place.line, column: place.column, text: quoted(text), message })
    if (notes.length > MOST_NOTES) {
      const many = 'More than 200,000 things to repair or leave out. Is this the right format?'
      refuse('data-file-content', many, place)
    }
  }
  const withoutControls = (text: string, place: Place): string => {
    const tidied = tidy(text)
    if (!CONTROL.test(tidied)) return tidied
    const clean = tidy(tidied.replace(/\p{Cc}+/gu, ''))
    note('control-removed', place, clean, 'Control characters were removed.')
    return clean
  }

  const category: LexiconDraft['category'] = (written, parent, place) => {
    const name = withoutControls(written, place)
    const siblings = parent?.children ?? top
    const known = siblings.get(name)
    if (known !== undefined) return known
    const depth = (parent?.depth ?? 0) + 1
    categories += 1
    if (categories > MOST_CATEGORIES) {
      refuse('data-file-too-large', 'More than 2,000 categories. Split the file.', place)
    }
    if (depth > DEEPEST) {
      refuse('data-file-structure', `Nested more than ${String(DEEPEST)} levels deep.`, place)
    }
    const made = { name, place, depth, terms: new Map(), children: new Map() }
    siblings.set(name, made)
    return made
  }

  const pattern: LexiconDraft['pattern'] = (written, rule, place) => {
    const clean = withoutControls(written, place)
    const { text, hasLiteral } = translateWildcards(clean.slice(0, LONGEST_TERM + 1), rule)
    if (text.length > LONGEST_TERM) {
      note('term-too-long', place, clean, 'A term is at most 1,000 characters long.')
      return null
    }
    if (!holdsSomething(text)) {
      note('nothing-to-match', place, clean, 'It holds no letter, digit or sign to match.')
      return null
    }
    if (hasLiteral) {
      const message = `"*" or "?" is a plain character here, not a wildcard: written ${text}.`
      note('literal-wildcard', place, clean, message)
    }
    const folded = text.toLowerCase()
    if (folded !== text) {
      note('case-folded', place, clean, `Written ${folded}: matching ignores letter case.`)
    }
    return folded
  }

  const add: LexiconDraft['add'] = (to, { pattern: text, place, weight = 1, comment = null }) => {
    const known = to.terms.get(text)
    if (known === undefined) {
      entries += 1
      if (entries > MOST_ENTRIES) {
        refuse('data-file-too-large', 'More than 500,000 entries. Split the file.', place)
      }
      to.terms.set(text, { weight, comment, line: place.line })
    } else if (known.weight === weight) {
      const message = `Also on line ${String(known.line)} in the category ${to.name}; kept once.`
      note('duplicate-merged', place, text, message)
    } else {
      const kept = `${String(known.weight)} of line ${String(known.line)} is kept`
      note('weight-conflict', place, text, `Weight ${String(weight)} in ${to.name}; ${kept}.`)
    }
  }

  const unwrapRoot = (): void => {
    const [[key, root] = []] = [...top]
    if (key === undefined || root === undefined || top.size > 1) return
    if (root.terms.size > 0 || root.children.size === 0) return
    top.clear()
    for (const [name, child] of root.children) top.set(name, child)
    const message =
      'The outermost category is the dictionary itself; those in it are the categories.'
    note('root-unwrapped', root.place, root.name, message)
  }

  return {
    path,
    top,
    notes,
    nonMembers: () => nonMembers,
    note,
    category,
    pattern,
    add,
    unwrapRoot,
    addNonMember: () => (nonMembers += 1),
    refuse,
  }
}
