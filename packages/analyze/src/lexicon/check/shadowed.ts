import type { Entry } from '../entry.ts'
import type { CheckedEntry } from './checked-entries.ts'
import type { Coverage } from './coverage.ts'
import { finding, type LexiconFinding, written } from './finding.ts'

/** Whether what limits `wide` beyond its words (letter case, no clitics) leaves in all that `narrow` matches. */
const allows = (wide: Entry, narrow: Entry, language: string): boolean => {
  if (language === 'ar' && !narrow.term.exact) {
    if (wide.term.exact || /[*?]/.test(wide.term.text)) return false
  }
  if (wide.acceptsSurface === null) return true
  return narrow.term.caseSensitive && wide.acceptsSurface(narrow.term.text)
}

/** Whether two entries of a category have one weight, and all between them too. */
type AreAlike = (one: Entry, other: Entry) => boolean

const alikeIn = (all: readonly CheckedEntry[]): AreAlike => {
  const runs = new Map<Entry, number>()
  const lastOf = new Map<number, { readonly weight: number; readonly run: number }>()
  const counting = all.map(({ entry }) => entry).filter(({ except }) => !except)
  for (const entry of counting.sort((a, b) => a.order - b.order)) {
    const { rank } = entry.category
    const { weight } = entry.term
    const last = lastOf.get(rank)
    const run = last?.weight === weight ? last.run : runs.size
    lastOf.set(rank, { weight, run })
    runs.set(entry, run)
  }
  return (one, other) => runs.get(one) === runs.get(other)
}

/**
 * Whether `narrow` could be deleted and nothing but the name of the entry would change: the first entry that matches
 * counts, so that one between the two would come in its place.
 */
const isIdle = (narrow: Entry, wide: Entry, areAlike: AreAlike): boolean =>
  narrow.except || wide.order < narrow.order || areAlike(narrow, wide)

const excepted = ({ entry, place }: CheckedEntry, by: CheckedEntry): LexiconFinding =>
  finding(
    'entry-excepted',
    place(),
    `${written(entry.term)} never counts: the exception ${written(by.entry.term)} of "${entry.category.path}" (line ${String(by.place().line)}) uses up the same words. Delete one of the two.`,
    { category: entry.category.path, entries: [entry.term.text] },
  )

const shadowed = ({ entry, place }: CheckedEntry, by: CheckedEntry): LexiconFinding => {
  const { term, category } = entry
  const other = by.entry.term
  const weight =
    entry.except || term.weight === other.weight
      ? ''
      : ` Its weight ${String(term.weight)} is never used, as that one comes first: put it before, or delete it.`
  return finding(
    'entry-shadowed',
    place(),
    `${written(term)} adds nothing: ${written(other)} (line ${String(by.place().line)}) matches all that it does${entry.except ? ', as an exception too' : ''}.${weight === '' ? ' Delete it.' : weight}`,
    { category: category.path, entries: [term.text] },
  )
}

/**
 * Entries that can be deleted without changing a count, as a wider entry of their category matches all
 * that they do, and entries that an exception of their category keeps from ever counting.
 *
 * @param all those too that are given twice, or never match
 */
export const shadowedEntries = (
  entries: readonly CheckedEntry[],
  all: readonly CheckedEntry[],
  coverage: Coverage,
  language: string,
): readonly LexiconFinding[] => {
  const areAlike = alikeIn(all)
  const checkedOf = new Map(entries.map((checked) => [checked.entry, checked]))
  const wider = (checked: CheckedEntry): readonly CheckedEntry[] =>
    coverage
      .inCategory(checked)
      .filter((each) => each !== checked.entry && allows(each, checked.entry, language))
      .flatMap((each) => checkedOf.get(each) ?? [])
  return entries.flatMap((checked) => {
    if (checked.pieces.length === 0) return []
    const { entry } = checked
    const others = wider(checked)
    const exception = entry.except ? undefined : others.find((each) => each.entry.except)
    if (exception !== undefined) return [excepted(checked, exception)]
    const by = others.find(
      (each) =>
        each.entry.except === entry.except &&
        isIdle(entry, each.entry, areAlike) &&
        // Of two that match the same, the first stays.
        (each.entry.order < entry.order ||
          !coverage.inCategory(each).includes(entry) ||
          !allows(entry, each.entry, language)),
    )
    return by === undefined ? [] : [shadowed(checked, by)]
  })
}
