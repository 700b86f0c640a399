import type { Lexicon, LexiconCategory, LexiconTerm, TermKind } from './lexicon.ts'
import { type CategoryFile, lexiconFile, type LexiconFile, type TermFile } from './lexicon-file.ts'
import { readDataFile } from './read-data-file.ts'
import type { Place } from './yaml-source.ts'

const plainTerm = (kind: TermKind, text: string): LexiconTerm => ({
  kind,
  text,
  weight: 1,
  caseSensitive: false,
  exact: false,
  note: null,
})

const bareTerm = (term: TermFile): LexiconTerm => {
  if (typeof term === 'string') return plainTerm('literal', term)
  if ('literal' in term) return plainTerm('literal', term.literal)
  if ('lemma' in term) return plainTerm('lemma', term.lemma)
  if ('regex' in term) return plainTerm('regex', term.regex)
  return plainTerm('match', term.match)
}

const termOf = (term: TermFile): LexiconTerm => {
  const bare = bareTerm(term)
  if (typeof term === 'string') return bare
  return {
    ...bare,
    weight: term.weight ?? bare.weight,
    caseSensitive: term.case ?? bare.caseSensitive,
    exact: term.exact ?? bare.exact,
    note: term.note ?? bare.note,
  }
}

const categoriesOf = (
  files: Readonly<Record<string, CategoryFile>>,
  parent: string,
): readonly LexiconCategory[] =>
  Object.entries(files).flatMap(([name, file]) => {
    const id = `${parent}${name}`
    const category: LexiconCategory = {
      id,
      label: file.label ?? name,
      source: file.source ?? null,
      terms: (file.terms ?? []).map(termOf),
      except: (file.except ?? []).map(termOf),
      tests: { match: file.tests?.match ?? [], skip: file.tests?.skip ?? [] },
    }
    return [category, ...categoriesOf(file.categories ?? {}, `${id}.`)]
  })

/** A lexicon that knows where in its file everything stands. */
export interface PlacedLexicon {
  readonly lexicon: Lexicon
  /** Place of a category, or of what `within` names below it: `['terms', 3]`, `['tests', 'skip', 0]`. */
  readonly placeIn: (category: string, within?: readonly PropertyKey[]) => Place
  /** Place of a dimension. */
  readonly placeOfDimension: (id: string) => Place
}

/**
 * Reads a lexicon file (YAML 1.2 or JSON) and keeps the places of what it holds.
 *
 * @param path names the file in messages
 * @throws DataFileError that lists everything wrong with the file, with line and column
 */
export const parsePlacedLexicon = (yamlText: string, path: string): PlacedLexicon => {
  const { value, placeOf } = readDataFile(yamlText, path, lexiconFile)
  return {
    lexicon: lexiconOf(value, path),
    placeIn: (category, within = []) => {
      const keys = category.split('.').flatMap((name) => ['categories', name])
      return placeOf([...keys, ...within], within.length === 0)
    },
    placeOfDimension: (id) => placeOf(['dimensions', id], true),
  }
}

/**
 * The lexicon that a file holds, once it is known to be in order.
 *
 * @param path names the file in messages
 */
export const lexiconOf = (file: LexiconFile, path: string): Lexicon => ({
  id: file.lexicon,
  version: file.version === undefined ? null : String(file.version),
  language: file.language,
  source: file.source ?? null,
  overlap: file.overlap ?? 'longest',
  ...(file.depth !== undefined && { depth: file.depth }),
  categories: categoriesOf(file.categories, ''),
  dimensions: Object.entries(file.dimensions ?? {}).map(([id, { label, from, to }]) => {
    return { id, label: label ?? id, from, to }
  }),
  path,
})

/**
 * Reads a lexicon file (YAML 1.2 or JSON).
 *
 * @param path names the file in messages
 * @throws DataFileError that lists everything wrong with the file, with line and column
 */
export const parseLexicon = (yamlText: string, path: string): Lexicon =>
  lexiconOf(readDataFile(yamlText, path, lexiconFile).value, path)
