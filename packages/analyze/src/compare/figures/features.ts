import { compareCodeUnits } from '@contend/ingest/text'
import type { CategoryInfo, ComparisonRow } from '../../model/comparison.ts'
import { columnsOf, type Counted } from './counted.ts'

/** What features of one basis are counted over, in documents of some kinds. */
export interface Basis {
  readonly name: ComparisonRow['basis']
  readonly kinds: readonly number[]
  /** Columns of its size. */
  readonly size: readonly number[]
  /** Columns of the words. */
  readonly words: readonly number[]
}

/** What rows are made of. */
export interface Feature {
  readonly name: string
  readonly isCategory: boolean
  readonly basis: Basis
  /** Columns of its counts. */
  readonly columns: readonly number[]
}

const kindsWhere = (
  { kinds }: Counted,
  test: (kind: Counted['kinds'][number]) => boolean,
): readonly number[] => kinds.flatMap((kind, at) => (test(kind) ? [at] : []))

/** Languages of the documents that each feature was found in. */
const languagesOf = (counted: Counted): ReadonlyMap<string, ReadonlySet<string>> => {
  const { features, kinds, documents } = counted
  const found = new Map<string, Set<string>>()
  const columns = new Set(documents.columns)
  for (const [feature, number] of features) {
    const languages = kinds.flatMap(({ language }, kind) =>
      columns.has(kind * features.size + number) ? [language] : [],
    )
    found.set(feature, new Set(languages))
  }
  return found
}

/**
 * The features of the rows: every category in the documents of languages it has entries in, in the order
 * of the frame; every term, in the languages it was found in; every cue, in documents that have claims.
 * Terms and cues are in code-unit order. Features of one basis share it.
 */
export const rowFeatures = (
  counted: Counted,
  categories: readonly CategoryInfo[],
): readonly Feature[] => {
  const bases = new Map<string, Basis>()
  const feature = (name: string, basis: Basis['name'], kinds: readonly number[]): Feature => {
    const key = `${basis} ${kinds.join(',')}`
    const known = bases.get(key) ?? {
      name: basis,
      kinds,
      size: columnsOf(counted, `count:${basis}`, kinds),
      words: columnsOf(counted, 'count:words', kinds),
    }
    bases.set(key, known)
    const isCategory = !name.startsWith('term:') && !name.startsWith('cue:')
    return { name, isCategory, basis: known, columns: columnsOf(counted, name, kinds) }
  }
  const languages = languagesOf(counted)
  const names = [...counted.features.keys()].sort(compareCodeUnits)
  return [
    ...categories.map(({ lexicon, category, entries }) =>
      feature(
        `${lexicon}.${category}`,
        'words',
        kindsWhere(counted, ({ language }) => (entries[language] ?? 0) > 0),
      ),
    ),
    ...names
      .filter((name) => name.startsWith('term:'))
      .map((name) =>
        feature(
          name,
          'words',
          kindsWhere(counted, ({ language }) => languages.get(name)?.has(language) === true),
        ),
      ),
    ...names
      .filter((name) => name.startsWith('cue:'))
      .map((name) =>
        feature(
          name,
          'claims',
          kindsWhere(counted, ({ labelled }) => labelled),
        ),
      ),
  ]
}
