import { referenceError, type DataFileError } from '../lexicon/data-file-error.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Proposition } from '../lexicon/proposition.ts'
import { CategoryError, resolveCategory } from '../lexicon/resolve-category.ts'

/**
 * A proposition with its categories resolved to `lexicon.path`. A sentence is about it when it has any
 * of `about` (each of them where `aboutAll` is set); a category holds its sub-categories.
 */
export type ResolvedProposition = Omit<Proposition, 'tests' | 'path'>

const namesIn = (proposition: Proposition): readonly string[] => [
  ...proposition.about,
  ...proposition.loosely,
  ...proposition.together,
  ...proposition.for,
  ...proposition.against,
  ...proposition.scopes.map(({ category }) => category),
]

/** The way to a category name of a proposition through its file. */
const keysOfCategory = (proposition: Proposition, name: string): readonly PropertyKey[] => {
  const { id, about, aboutAll, scopes } = proposition
  const lists = [
    { keys: aboutAll ? ['about', 'all'] : ['about'], names: about },
    { keys: ['loosely'], names: proposition.loosely },
    { keys: ['together'], names: proposition.together },
    { keys: ['for'], names: proposition.for },
    { keys: ['against'], names: proposition.against },
  ]
  const list = lists.find(({ names }) => names.includes(name))
  const scope = scopes.find(({ category }) => category === name)
  const inside =
    list === undefined ? ['scope', scope?.name ?? ''] : [...list.keys, list.names.indexOf(name)]
  return ['propositions', id, ...inside]
}

/** A category error as an error of the file of the proposition that holds the name. */
export const propositionError = (proposition: Proposition, error: CategoryError): DataFileError =>
  referenceError(
    proposition.path,
    `Proposition "${proposition.id}": ${error.message}`,
    keysOfCategory(proposition, error.category),
    error,
  )

/** Category names of a proposition that no lexicon has, in file order. */
export const missingCategories = (
  proposition: Proposition,
  lexicons: readonly Lexicon[],
): readonly string[] =>
  namesIn(proposition).filter((name) => {
    try {
      resolveCategory(name, lexicons)
      return false
    } catch (error) {
      if (error instanceof CategoryError && error.code === 'category-unknown') return true
      throw error
    }
  })

/**
 * Resolves the category names of a proposition.
 *
 * @throws CategoryError for a name that is in no lexicon, or in several
 */
export const resolveProposition = (
  proposition: Proposition,
  lexicons: readonly Lexicon[],
): ResolvedProposition => {
  const resolve = (name: string): string => {
    const { lexicon, category } = resolveCategory(name, lexicons)
    return `${lexicon}.${category}`
  }
  return {
    id: proposition.id,
    statement: proposition.statement,
    about: proposition.about.map(resolve),
    aboutAll: proposition.aboutAll,
    loosely: proposition.loosely.map(resolve),
    together: proposition.together.map(resolve),
    for: proposition.for.map(resolve),
    against: proposition.against.map(resolve),
    contrast: proposition.contrast,
    scopes: proposition.scopes.map(({ name, category }) => ({ name, category: resolve(category) })),
  }
}

/** Whether a sentence names the subject of a proposition. */
export const isAbout = (
  sentence: ParsedSentence,
  { about, aboutAll }: ResolvedProposition,
): boolean => {
  const isNamed = (category: string): boolean => sentence.lexical.of(category).length > 0
  return aboutAll ? about.every(isNamed) : about.some(isNamed)
}
