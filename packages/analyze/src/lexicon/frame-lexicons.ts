import type { FrameCategory, FrameEntry, FrameLexicon } from '../model/comparison.ts'
import { fairShares } from './fair-shares.ts'
import type { Lexicon, LexiconCategory, LexiconTerm } from './lexicon.ts'

/** Most entries, and most exceptions, kept of a lexicon, so that `run.json` stays small. */
const mostEntries = 10_000

const entryOf = ({ kind, text, weight, note, caseSensitive, exact }: LexiconTerm): FrameEntry => {
  const further = {
    ...(weight !== 1 && { weight }),
    ...(note !== null && { note }),
    ...(caseSensitive && { case: true }),
    ...(exact && { exact: true }),
  }
  return kind === 'literal' && Object.keys(further).length === 0 ? text : { text, kind, ...further }
}

const listed = (
  categories: readonly LexiconCategory[],
  termsOf: (category: LexiconCategory) => readonly LexiconTerm[],
): readonly (readonly FrameEntry[])[] => {
  const shares = fairShares(
    categories.map((category) => termsOf(category).length),
    mostEntries,
  )
  return categories.map((category, index) =>
    termsOf(category)
      .slice(0, shares[index])
      .map((term) => entryOf(term)),
  )
}

const categoriesOf = ({ categories }: Lexicon): readonly FrameCategory[] => {
  const entries = listed(categories, ({ terms }) => terms)
  const exceptions = listed(categories, ({ except }) => except)
  return categories.map(({ id, label, source, terms }, index) => ({
    category: id,
    label,
    source,
    entries: entries[index] ?? [],
    leftOut: terms.length - (entries[index]?.length ?? 0),
    except: exceptions[index] ?? [],
  }))
}

/**
 * Lexicons as the frame of a run keeps them: of each at most 10,000 entries, shared among its categories so
 * that small ones are whole.
 */
export const frameLexicons = (lexicons: readonly Lexicon[]): readonly FrameLexicon[] =>
  lexicons.map((source) => {
    const { id: lexicon, language, version, source: origin, overlap } = source
    return { lexicon, language, version, source: origin, overlap, categories: categoriesOf(source) }
  })
