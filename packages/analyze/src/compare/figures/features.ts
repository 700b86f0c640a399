import { compareCodeUnits } from '@contend/ingest/text'
import type { CategoryInfo, ComparisonRow } from '../../model/comparison.ts'
import { columnsOf, type Counted } from './counted.ts'

/** What features of one basis are counted over, in documents of some kinds of one language. */
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
 * The features of the rows, each once for each language it can be counted in: every category in the languages it
 * has entries in, in the order of the frame; every term, in those it was found in; every cue, in those that have
 * claims. Terms and cues are in code-unit order, languages in the order given. Features of one basis share it.
 */
export const rowFeatures = (
  counted: Counted,
  categories: readonly CategoryInfo[],
  languages: readonly string[],
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
  const features = (
    name: string,
    basis: Basis['name'],
    isCounted: (kind: Counted['kinds'][number]) => boolean,
  ): readonly Feature[] =>
    languages.flatMap((language) => {
      const kinds = kindsWhere(counted, (kind) => kind.language === language && isCounted(kind))
      return kinds.length === 0 ? [] : [feature(name, basis, kinds)]
    })
  const found = languagesOf(counted)
  const names = [...counted.features.keys()].sort(compareCodeUnits)
  return [
    ...categories.flatMap(({ lexicon, category, entries }) =>
      features(`${lexicon}.${category}`, 'words', ({ language }) => (entries[language] ?? 0) > 0),
    ),
    ...names
      .filter((name) => name.startsWith('term:'))
      .flatMap((name) =>
        features(name, 'words', ({ language }) => found.get(name)?.has(language) === true),
      ),
    ...names
      .filter((name) => name.startsWith('cue:'))
      .flatMap((name) => features(name, 'claims', ({ labelled }) => labelled)),
  ]
}
