import type { Lexicon, LexiconCategory } from '../lexicon.ts'
import { didYouMean } from '../nearest-name.ts'
import type { PlacedLexicon } from '../parse-lexicon.ts'
import { finding, type LexiconFinding } from './finding.ts'

/** Ids of the categories that have an entry, of their own or below them. */
const filledCategories = (categories: readonly LexiconCategory[]): ReadonlySet<string> => {
  const filled = new Set<string>()
  for (const { id, terms } of categories) {
    if (terms.length === 0) continue
    const names = id.split('.')
    for (let depth = 1; depth <= names.length; depth++) filled.add(names.slice(0, depth).join('.'))
  }
  return filled
}

const dimensionFindings = (
  { lexicon, placeOfDimension }: PlacedLexicon,
  others: readonly Lexicon[],
): readonly LexiconFinding[] => {
  const siblings = [lexicon, ...others.filter(({ id }) => id === lexicon.id)]
  const categories = siblings.flatMap((each) => each.categories)
  const names = new Set(categories.map(({ id }) => id))
  const filled = filledCategories(categories)
  return lexicon.dimensions.flatMap(({ id, from, to }) =>
    [...new Set([from, to])].flatMap((side) => {
      if (!names.has(side)) {
        const message = `The dimension "${id}" names the category "${side}", which "${lexicon.id}" has not.${didYouMean(side, [...names])} Correct the name.`
        return [finding('dimension-category-unknown', placeOfDimension(id), message)]
      }
      if (filled.has(side)) return []
      const message = `The dimension "${id}" has nothing on one side: "${side}" has no entries. Fill it, or delete the dimension.`
      return [finding('dimension-side-empty', placeOfDimension(id), message, { category: side })]
    }),
  )
}

/** Categories without entries or tests, and dimensions that cannot be measured. */
export const structureFindings = (
  placed: PlacedLexicon,
  others: readonly Lexicon[],
): readonly LexiconFinding[] => {
  const { lexicon, placeIn } = placed
  const filled = filledCategories(lexicon.categories)
  const own = lexicon.categories.flatMap(({ id, terms, tests }) => {
    if (!filled.has(id)) {
      const message = `The category "${id}" has no entries, so it never counts. Give it terms, or delete it.`
      return [finding('category-empty', placeIn(id), message, { category: id })]
    }
    if (terms.length === 0 || tests.match.length + tests.skip.length > 0) return []
    const message = `The category "${id}" has no tests. Give it sentences that must match, and some that must not.`
    return [finding('category-untested', placeIn(id), message, { category: id })]
  })
  return [...own, ...dimensionFindings(placed, others)]
}
