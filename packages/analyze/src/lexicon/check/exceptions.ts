import type { Entry } from '../entry.ts'
import type { TermPiece } from '../term-pieces.ts'
import type { CheckedEntry, EntryTries } from './checked-entries.ts'
import { findInKeys, type FoundInKeys } from './coverage.ts'
import { finding, type LexiconFinding, written } from './finding.ts'
import { spellingsOf } from './spellings.ts'

const isWild = (piece: TermPiece): boolean => typeof piece !== 'string'

/** What is known of the entries of a category without going through them again. */
interface CategoryTerms {
  /** The words they begin with. */
  readonly firstWords: Set<string>
  /** Whether some can begin with words that `firstWords` says nothing of. */
  hasPatterns: boolean
  hasWildcards: boolean
  /** What exceptions begin with that may keep something out behind their first word; wildcards are `*`. */
  readonly keepers: Set<string>
}

const termsByCategory = (entries: readonly CheckedEntry[]): ReadonlyMap<number, CategoryTerms> => {
  const found = new Map<number, CategoryTerms>()
  for (const { entry, pieces, opening } of entries) {
    const { rank } = entry.category
    const own = found.get(rank) ?? {
      firstWords: new Set(),
      hasPatterns: false,
      hasWildcards: false,
      keepers: new Set(),
    }
    found.set(rank, own)
    if (entry.except || opening) continue
    if (pieces.length === 0) own.hasPatterns = true
    for (const [first, ...more] of pieces) {
      if (typeof first === 'string') own.firstWords.add(first)
      else if (more.length > 0) own.hasPatterns = true
      else own.hasWildcards = true
    }
  }
  for (const { entry, pieces } of entries) {
    const own = found.get(entry.category.rank)
    if (!entry.except || own === undefined) continue
    const mayMeet = (piece: TermPiece): boolean =>
      own.hasWildcards || typeof piece !== 'string' || own.firstWords.has(piece)
    for (const [first, ...more] of pieces) {
      if (more.some(mayMeet)) own.keepers.add(typeof first === 'string' ? first : '*')
    }
  }
  return found
}

/** Exceptions that match some entry of their category as a whole. */
const exceptionsMet = (
  entries: readonly CheckedEntry[],
  { root }: EntryTries,
  clitics: boolean,
): ReadonlySet<Entry> => {
  const met = new Set<Entry>()
  for (const { entry, pieces } of entries) {
    if (entry.except) continue
    for (const keys of pieces.flatMap(spellingsOf)) {
      findInKeys(
        root,
        keys,
        (found, start, end) => {
          const isWhole = start === 0 && end === keys.length
          if (isWhole && found.except && found.category.rank === entry.category.rank) met.add(found)
        },
        clitics,
      )
    }
  }
  return met
}

/** Whether an entry of the category lies in the words of the exception, or may; where in doubt, it does. */
const keepsFrom = (
  { entry, pieces }: CheckedEntry,
  { root, openings }: EntryTries,
  { firstWords, hasPatterns, hasWildcards, keepers }: CategoryTerms,
  clitics: boolean,
): boolean => {
  if (hasPatterns || pieces.length === 0) return true
  const isWide = pieces.some((phrase) => phrase.some(isWild))
  if (isWide && (hasWildcards || pieces.some((phrase) => phrase.length > 1))) return true
  // The first word does not matter: an entry that begins there and is longer wins over the exception. An exception that
  // begins behind it gives way to this one, so that what it keeps out counts.
  const mayMeet = (piece: TermPiece): boolean =>
    clitics ||
    keepers.has('*') ||
    (typeof piece === 'string' && (firstWords.has(piece) || keepers.has(piece)))
  if (pieces.some((phrase) => phrase.slice(1).some(mayMeet))) return true
  let holds = false
  const note: FoundInKeys = (found) => {
    if (!found.except && found.category.rank === entry.category.rank) holds = true
  }
  for (const keys of pieces.flatMap(spellingsOf)) {
    findInKeys(root, keys, note, clitics)
    findInKeys(openings, keys, (found, start, end) => {
      if (start === 0) note(found, start, end)
    })
  }
  return holds
}

/** Exceptions in whose words no entry of their category can match, so that they keep nothing out. */
export const unusedExceptions = (
  entries: readonly CheckedEntry[],
  tries: EntryTries,
  language: string,
): readonly LexiconFinding[] => {
  const exceptions = entries.filter(({ entry }) => entry.except)
  if (exceptions.length === 0) return []
  const clitics = language === 'ar'
  const met = exceptionsMet(entries, tries, clitics)
  const byCategory = termsByCategory(entries)
  return exceptions.flatMap((checked) => {
    const { entry, place } = checked
    const own = byCategory.get(entry.category.rank)
    if (own === undefined || met.has(entry)) return []
    if (keepsFrom(checked, tries, own, clitics)) return []
    const name = entry.category.path
    return [
      finding(
        'exception-unused',
        place(),
        `The exception ${written(entry.term)} keeps nothing out: no entry of "${name}" matches any of its words. Delete it, or check its spelling and its category.`,
        { category: name, entries: [entry.term.text] },
      ),
    ]
  })
}
