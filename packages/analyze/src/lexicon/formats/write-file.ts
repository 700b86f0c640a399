import { stringify } from 'yaml'
import type { CategoryFile, LexiconFile, TermFile } from '../lexicon-file.ts'
import { DataFileError } from '../data-file-error.ts'
import { LARGEST } from '../yaml-limits.ts'
import type { Lexicon, LexiconCategory, LexiconTerm } from '../lexicon.ts'

const TOO_LARGE =
  'Written as a lexicon of contend it would be larger than 5 MB, and could not be read back. Use the file as it is in a run (--lexicon), or split it into several.'

/**
 * A lexicon file as YAML, which `parseLexicon` reads back.
 *
 * @param source names the file it was made from in messages
 * @throws DataFileError when that would be more than a lexicon file may be
 */
export const lexiconYaml = (file: LexiconFile, source: string): string => {
  const text = stringify(file, {
    aliasDuplicateObjects: false,
    // Programs that read YAML 1.1 must not take the category "no" for false.
    compat: 'yaml-1.1',
    lineWidth: 0,
  })
  if (text.length > LARGEST) {
    const problem = { message: TOO_LARGE, line: null, column: null }
    throw new DataFileError(source, [{ code: 'data-file-too-large', ...problem }])
  }
  return text
}

const bareTerm = ({ kind, text }: LexiconTerm): Exclude<TermFile, string> => {
  switch (kind) {
    case 'literal':
      return { literal: text }
    case 'lemma':
      return { lemma: text }
    case 'regex':
      return { regex: text }
    case 'match':
      return { match: text }
  }
}

const termFile = (term: LexiconTerm): TermFile => {
  const { kind, text, weight, caseSensitive, exact, note } = term
  const options = {
    ...(weight !== 1 && { weight }),
    ...(caseSensitive && { case: true }),
    ...(exact && { exact: true }),
    ...(note !== null && { note }),
  }
  if (kind === 'literal' && Object.keys(options).length === 0) return text
  return { ...bareTerm(term), ...options }
}

const filled = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items

const categoryFile = (category: LexiconCategory, all: Lexicon['categories']): CategoryFile => {
  const { id, label, source, terms, except, tests } = category
  const children = childrenOf(id, all)
  return {
    label: label === nameOf(id) ? undefined : label,
    source: source ?? undefined,
    terms: filled(terms.map(termFile)),
    except: filled(except.map(termFile)),
    tests:
      tests.match.length + tests.skip.length === 0
        ? undefined
        : { match: filled(tests.match), skip: filled(tests.skip) },
    categories: Object.keys(children).length === 0 ? undefined : children,
  }
}

/** The last part of the path of a category. */
export const nameOf = (id: string): string => id.slice(id.lastIndexOf('.') + 1)

/** The path of the category that holds one; empty for one at the top. */
export const parentOf = (id: string): string => id.slice(0, Math.max(id.lastIndexOf('.'), 0))

const childrenOf = (
  parent: string,
  all: Lexicon['categories'],
): Readonly<Record<string, CategoryFile>> =>
  Object.fromEntries(
    all
      .filter(({ id }) => parentOf(id) === parent)
      .map((category) => [nameOf(category.id), categoryFile(category, all)]),
  )

/** The file that a lexicon can be read back from; comments and layout are not in a lexicon. */
export const fileOf = (lexicon: Lexicon): LexiconFile => {
  const { id, version, language, source, overlap, categories, dimensions } = lexicon
  return {
    lexicon: id,
    ...(version !== null && { version }),
    language,
    ...(source !== null && { source }),
    ...(overlap !== 'longest' && { overlap }),
    categories: childrenOf('', categories),
    ...(dimensions.length > 0 && {
      dimensions: Object.fromEntries(
        dimensions.map(({ id: name, label, from, to }) => [
          name,
          { ...(label !== name && { label }), from, to },
        ]),
      ),
    }),
  }
}
