import { DataFileError } from '../lexicon/data-file-error.ts'
import type { Lexicon, TermKind } from '../lexicon/lexicon.ts'
import { parseLexicon } from '../lexicon/parse-lexicon.ts'
import { CategoryError, resolveCategory } from '../lexicon/resolve-category.ts'
import type { CategoryInfo } from '../model/comparison.ts'

/** What a concordance is of: a category of the run with those below it, or a term of its own. */
export type KwicQuery =
  | {
      readonly kind: 'category'
      /** `lexicon.path`. */
      readonly name: string
      /** The category itself and all below it. */
      readonly includes: ReadonlySet<string>
      /** Languages it has entries in. */
      readonly languages: ReadonlySet<string>
    }
  | {
      readonly kind: 'term'
      readonly termKind: TermKind
      /** Without its prefix. */
      readonly text: string
    }

/** A query that cannot be used. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
}

const PREFIXED = /^(?<kind>category|literal|lemma|regex|match):(?<text>.*)$/su

const kinds: readonly TermKind[] = ['literal', 'lemma', 'regex', 'match']

/** A lexicon with one term, so that a query is checked and matched as an entry of a file is. */
export const queryLexicon = (kind: TermKind, text: string, language: string): Lexicon =>
  parseLexicon(
    JSON.stringify({
      lexicon: 'query',
      language,
      categories: { query: { terms: [{ [kind]: text }] } },
    }),
    'query',
  )

const lexiconsOf = (categories: readonly CategoryInfo[]): Parameters<typeof resolveCategory>[1] => {
  const names = new Set(categories.map(({ lexicon }) => lexicon))
  return [...names].map((id) => ({
    id,
    categories: categories
      .filter(({ lexicon }) => lexicon === id)
      .map(({ category }) => ({ id: category })),
  }))
}

const categoryQuery = (name: string, categories: readonly CategoryInfo[]): KwicQuery => {
  const { lexicon, category, includes } = resolveCategory(name, lexiconsOf(categories))
  const info = categories.find((each) => each.lexicon === lexicon && each.category === category)
  const languages = Object.entries(info?.entries ?? {}).filter(([, entries]) => entries > 0)
  return {
    kind: 'category',
    name: `${lexicon}.${category}`,
    includes: new Set(includes),
    languages: new Set(languages.map(([language]) => language)),
  }
}

const termQuery = (termKind: TermKind, text: string): KwicQuery => {
  try {
    queryLexicon(termKind, text, 'en')
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error
    const reasons = error.problems.map(({ message }) => message).join(' ')
    throw new QueryError(`The query "${text}" cannot be used: ${reasons}`)
  }
  return { kind: 'term', termKind, text }
}

/**
 * Reads a query. `category:NAME`, `literal:`, `lemma:`, `regex:` and `match:` say what follows. Without
 * them, the name of a category is that category, anything else a literal term; what begins with the
 * name of a lexicon and a dot can only be meant as a category.
 *
 * @param categories of the run
 * @throws QueryError for a term that cannot be matched
 * @throws CategoryError for a category that is not there, with the nearest name, or that is in several
 * lexicons
 */
export const readQuery = (query: string, categories: readonly CategoryInfo[]): KwicQuery => {
  const { kind, text = '' } = PREFIXED.exec(query)?.groups ?? {}
  if (kind === 'category') return categoryQuery(text.trim(), categories)
  const termKind = kinds.find((each) => each === kind)
  if (termKind !== undefined) return termQuery(termKind, text.trim())
  try {
    return categoryQuery(query, categories)
  } catch (error) {
    if (!(error instanceof CategoryError) || error.code === 'category-ambiguous') throw error
    if (categories.some(({ lexicon }) => query.startsWith(`${lexicon}.`))) throw error
    return termQuery('literal', query)
  }
}
