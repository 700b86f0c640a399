import type { Lexicon, LexiconCategory, LexiconTerm } from '../lexicon.ts'
import type { ExportLoss, ExportLossCode } from './export-report.ts'
import { holdsWildcard } from './wildcards.ts'
import { nameOf, parentOf } from './write-file.ts'

/** What a format can hold besides categories and plain terms. */
export interface Holds {
  readonly weights: boolean
  readonly nesting: boolean
  readonly wildcards: 'at-end' | 'anywhere'
  /** Whether `*` and `?` can be plain characters. */
  readonly literalWildcards: boolean
}

/** A term that can be written, and the category it is of. */
export interface WritableTerm {
  readonly category: string
  readonly text: string
  readonly weight: number
}

/** What of a lexicon can be written, and what cannot. */
export interface Sorted {
  readonly terms: readonly WritableTerm[]
  readonly losses: readonly ExportLoss[]
}

const literalWildcard = /\\[*?]/

const unwritable = (
  { kind, text, weight }: LexiconTerm,
  holds: Holds,
): readonly [ExportLossCode, string] | null => {
  if (kind === 'lemma') return ['lemma', 'The format has no dictionary forms; list the forms.']
  if (kind === 'regex') return ['regex', 'The format has no regular expressions.']
  if (kind === 'match') return ['match', 'The format has no match patterns.']
  if (!holds.literalWildcards && literalWildcard.test(text)) {
    return ['literal-wildcard', 'The format cannot say that * or ? is a plain character.']
  }
  if (holds.wildcards === 'at-end' && holdsWildcard(text.replace(/(?<!\\)\*$/, ''))) {
    return ['interior-wildcard', 'The format has one wildcard, * at the end of a term.']
  }
  if (holds.weights && weight === 0) {
    return ['weight', 'In the format a weight of 0 says that the term is not in the category.']
  }
  return null
}

const partial = (
  term: LexiconTerm,
  holds: Holds,
): readonly (readonly [ExportLossCode, string])[] => {
  const losses: (readonly [ExportLossCode, string])[] = []
  if (term.weight !== 1 && !holds.weights)
    losses.push(['weight', `Its weight ${String(term.weight)} is left out.`])
  if (term.caseSensitive) losses.push(['case', 'It will match in any letter case.'])
  if (term.exact) losses.push(['exact', 'It will match with clitics and endings too.'])
  if (term.note !== null) losses.push(['note', 'Its note is left out.'])
  return losses
}

const ofCategory = (category: LexiconCategory, holds: Holds): Sorted => {
  const { id, label, source, tests, except } = category
  const losses: ExportLoss[] = []
  const terms: WritableTerm[] = []
  const lose = (code: ExportLossCode, text: string, message: string, written: boolean): void => {
    losses.push({ code, category: id, text, message, written })
  }
  if (!holds.nesting && id.includes('.')) {
    lose('nesting', id, 'Categories do not nest in the format; the path is the name.', true)
  }
  if (label !== nameOf(id)) lose('label', label, 'The format has no labels.', false)
  if (source !== null) lose('metadata', source, 'The format has no source of a category.', false)
  const count = tests.match.length + tests.skip.length
  if (count > 0) lose('tests', String(count), 'The format has no tests.', false)
  for (const term of category.terms) {
    const reason = unwritable(term, holds)
    if (reason === null) {
      const text = term.text.replace(/\s+/gu, ' ').trim()
      terms.push({ category: id, text, weight: term.weight })
      for (const [code, message] of partial(term, holds)) lose(code, term.text, message, true)
    } else lose(reason[0], term.text, reason[1], false)
  }
  for (const term of except) lose('except', term.text, 'The format has no exceptions.', false)
  return { terms, losses }
}

const ofLexicon = ({ version, source, overlap, dimensions }: Lexicon): readonly ExportLoss[] => {
  const lose = (code: ExportLossCode, text: string, message: string): ExportLoss => {
    return { code, category: null, text, message, written: false }
  }
  return [
    ...(version === null ? [] : [lose('metadata', version, 'The format has no version.')]),
    ...(source === null ? [] : [lose('metadata', source, 'The format has no source.')]),
    ...(overlap === 'all'
      ? []
      : [lose('overlap', overlap, 'Read back, categories will not compete for words.')]),
    ...dimensions.map(({ id }) => lose('dimension', id, 'The format has no dimensions.')),
  ]
}

/** The categories of which nothing is written. */
const emptyOnes = (
  { categories }: Lexicon,
  terms: readonly WritableTerm[],
  holds: Holds,
): readonly ExportLoss[] => {
  const written = new Set<string>()
  for (const { category } of terms) {
    written.add(category)
    for (let at = parentOf(category); holds.nesting && at !== ''; at = parentOf(at)) {
      written.add(at)
    }
  }
  return categories
    .filter(({ id }) => !written.has(id))
    .map(({ id }) => {
      const message = 'No term of the category itself can be written; it is not in the file.'
      return { code: 'empty-category', category: id, text: id, message, written: false }
    })
}

/** Sorts a lexicon into what a format can hold and what is lost in it. */
export const sortByHolding = (lexicon: Lexicon, holds: Holds): Sorted => {
  const categories = lexicon.categories.map((category) => ofCategory(category, holds))
  const terms = categories.flatMap((category) => category.terms)
  return {
    terms,
    losses: [
      ...ofLexicon(lexicon),
      ...categories.flatMap(({ losses }) => losses),
      ...emptyOnes(lexicon, terms, holds),
    ],
  }
}
