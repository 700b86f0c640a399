import type { Lexicon, LexiconCategory } from './lexicon.ts'
import { didYouMean } from './nearest-name.ts'

/** A category that a name stands for. */
export interface CategoryReference {
  readonly lexicon: string
  /** Path of the category in its lexicon. */
  readonly category: string
  /** `lexicon.path` of the category and of all its sub-categories, in file order. */
  readonly includes: readonly string[]
}

/** A category name that stands for no category, or for several. */
export class CategoryError extends Error {
  readonly code: 'category-unknown' | 'category-ambiguous'
  /** The name as it was given. */
  readonly category: string

  constructor(code: CategoryError['code'], category: string, message: string) {
    super(message)
    this.name = 'CategoryError'
    this.code = code
    this.category = category
  }
}

interface Named {
  readonly lexicon: string
  readonly category: string
}

const fullName = ({ lexicon, category }: Named): string => `${lexicon}.${category}`

/** What of a lexicon a name is looked up in. */
interface NamedCategories extends Pick<Lexicon, 'id'> {
  readonly categories: readonly Pick<LexiconCategory, 'id'>[]
}

const allCategories = (lexicons: readonly NamedCategories[]): readonly Named[] => {
  const found = new Map<string, Named>()
  for (const { id: lexicon, categories } of lexicons) {
    for (const { id: category } of categories) {
      const named = { lexicon, category }
      if (!found.has(fullName(named))) found.set(fullName(named), named)
    }
  }
  return [...found.values()]
}

const unknown = (name: string, all: readonly Named[]): CategoryError => {
  const leaf = all.find(({ category }) => category.endsWith(`.${name}`))
  const hint =
    leaf === undefined
      ? didYouMean(name, [...all.map(({ category }) => category), ...all.map(fullName)])
      : ` Did you mean "${leaf.category}"?`
  return new CategoryError('category-unknown', name, `No lexicon has a category "${name}".${hint}`)
}

/**
 * Finds the category that `name` or `lexicon.name` stands for; names of sub-categories are paths, like
 * `discourse.contrast`. A category stands for its sub-categories too.
 *
 * @throws CategoryError when there is none, with the nearest name, or when there are several, with all
 */
export const resolveCategory = (
  name: string,
  lexicons: readonly NamedCategories[],
): CategoryReference => {
  const all = allCategories(lexicons)
  const matches = all.filter((named) => named.category === name || fullName(named) === name)
  const [match] = matches
  if (match === undefined) throw unknown(name, all)
  if (matches.length > 1) {
    const names = matches.map((named) => `"${fullName(named)}"`).join(' or ')
    const message = `The category "${name}" is in several lexicons. Write ${names}.`
    throw new CategoryError('category-ambiguous', name, message)
  }
  const inside = `${match.category}.`
  const includes = all.filter(
    ({ lexicon, category }) =>
      lexicon === match.lexicon && (category === match.category || category.startsWith(inside)),
  )
  return { ...match, includes: includes.map(fullName) }
}
