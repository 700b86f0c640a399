import type { Lexicon, LexiconCategory, LexiconTerm, TermKind } from './lexicon.ts'
import { type CategoryFile, lexiconFile, type TermFile } from './lexicon-file.ts'
import { readDataFile } from './read-data-file.ts'

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

/**
 * Reads a lexicon file (YAML 1.2 or JSON).
 *
 * @param path names the file in messages
 * @throws DataFileError that lists everything wrong with the file, with line and column
 */
export const parseLexicon = (yamlText: string, path: string): Lexicon => {
  const file = readDataFile(yamlText, path, lexiconFile)
  return {
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
  }
}
