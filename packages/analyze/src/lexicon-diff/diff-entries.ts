import { compareCodeUnits } from '@contend/ingest/text'
import type { Lexicon, LexiconTerm } from '../lexicon/lexicon.ts'
import type { ChangedEntry, DiffEntry } from './lexicon-diff.ts'

const entryOf = (category: string, except: boolean, term: LexiconTerm): DiffEntry => {
  const { kind, text, weight, caseSensitive, exact } = term
  return { category, except, kind, entry: text, weight, caseSensitive, exact }
}

const nameOf = ({ category, except, kind, entry }: DiffEntry): string =>
  [category, except ? 'except' : 'terms', entry, kind].join('\n')

const entriesOf = ({ categories }: Lexicon): ReadonlyMap<string, DiffEntry> =>
  new Map(
    categories
      .flatMap(({ id, terms, except }) => [
        ...terms.map((term) => entryOf(id, false, term)),
        ...except.map((term) => entryOf(id, true, term)),
      ])
      .map((entry) => [nameOf(entry), entry] as const)
      .toSorted(([a], [b]) => compareCodeUnits(a, b)),
  )

const missingIn = (
  entries: ReadonlyMap<string, DiffEntry>,
  others: ReadonlyMap<string, DiffEntry>,
): readonly DiffEntry[] =>
  [...entries].flatMap(([name, entry]) => (others.has(name) ? [] : [entry]))

/** Entries of two versions that only one has, and those with other options, by category and entry. */
export const diffEntries = (
  before: Lexicon,
  after: Lexicon,
): {
  readonly added: readonly DiffEntry[]
  readonly removed: readonly DiffEntry[]
  readonly changed: readonly ChangedEntry[]
} => {
  const [old, young] = [entriesOf(before), entriesOf(after)]
  const changed = [...old].flatMap(([name, entry]): readonly ChangedEntry[] => {
    const now = young.get(name)
    if (now === undefined) return []
    const isSame =
      entry.weight === now.weight &&
      entry.caseSensitive === now.caseSensitive &&
      entry.exact === now.exact
    return isSame ? [] : [{ before: entry, after: now }]
  })
  return { added: missingIn(young, old), removed: missingIn(old, young), changed }
}
