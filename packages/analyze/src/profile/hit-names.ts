import { withParents } from '../lexicon/with-parents.ts'
import type { Hit } from '../model/hit.ts'
import { once } from '../statistics/once.ts'
import { aloneName, termName } from './term-names.ts'

/** What the places of a category are counted under. */
export interface HitNames {
  /** `LEXICON.CATEGORY` of it and of all above it that are known, the deepest first. */
  readonly categories: readonly string[]
  /** The same, and the lexicon. */
  readonly counted: readonly string[]
  /** The name of an entry of the deepest of them. */
  readonly term: (entry: string) => string
  /** The names of an entry in each of them. */
  readonly alone: readonly ((entry: string) => string)[]
}

/** The names of hits, always the same strings. */
export const hitNames = (
  known: ReadonlySet<string>,
): ((hit: Pick<Hit, 'lexicon' | 'category'>) => HitNames) => {
  const inLexicon = once((lexicon: string) =>
    once((category: string): HitNames => {
      const categories = withParents(category)
        .map((name) => `${lexicon}.${name}`)
        .filter((name) => known.has(name))
      return {
        categories,
        counted: [...categories, lexicon],
        term: once((entry) => termName(categories[0] ?? '', entry)),
        alone: categories.map((name) => once((entry) => aloneName(name, entry))),
      }
    }),
  )
  return ({ lexicon, category }) => inLexicon(lexicon)(category)
}
