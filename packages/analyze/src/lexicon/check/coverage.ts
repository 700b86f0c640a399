import type { Entry } from '../entry.ts'
import type { Pieces } from '../pieces.ts'
import type { TrieNode } from '../trie.ts'
import { walk } from '../walk.ts'
import type { CheckedEntry, EntryTries } from './checked-entries.ts'
import { spellingsOf } from './spellings.ts'

/** Entries by rank of their category. */
type ByCategory = ReadonlyMap<number, readonly Entry[]>

const NONE: readonly Entry[] = []

/** Pieces as they would stand in a text, numbered. */
const numbered = (keys: readonly string[]): Pieces => ({
  keys,
  starts: keys.map((_, i) => i),
  ends: keys.map((_, i) => i + 1),
})

/** An entry found in a run of keys: the half-open range of those it takes. */
export type FoundInKeys = (entry: Entry, start: number, end: number) => void

/** Reports every entry in a run of keys, whatever overlaps. */
export const findInKeys = (
  root: TrieNode,
  keys: readonly string[],
  found: FoundInKeys,
  clitics = false,
): void => {
  const pieces = numbered(keys)
  for (let from = 0; from < keys.length; from++) {
    walk({ root, pieces, clitics }, from, (entry, _, { start, end }) => {
      found(entry, start, end)
    })
  }
}

/** Tells which entries match whatever an entry matches. */
export interface Coverage {
  /** Entries of the same category that match all that `checked` does, itself included. */
  readonly inCategory: (checked: CheckedEntry) => readonly Entry[]
  /** Entries of any category that match some phrase of `checked` as a whole; at most the first fifty. */
  readonly anywhere: (checked: CheckedEntry) => readonly Entry[]
}

const MOST_FOLLOWED = 50

/** Looks up every distinct phrase once. */
export const coverageOf = ({ root, openings }: EntryTries): Coverage => {
  const known = new Map<string, ByCategory>()
  const covering = (keys: readonly string[], opening: boolean): ByCategory => {
    const name = `${opening ? '^' : ''}${keys.join('\u0001')}`
    const before = known.get(name)
    if (before !== undefined) return before
    const found = new Map<number, Entry[]>()
    const pieces = numbered(keys)
    walk({ root: opening ? openings : root, pieces, clitics: false }, 0, (entry, _, { end }) => {
      if (end !== keys.length) return
      const own = found.get(entry.category.rank)
      if (own === undefined) found.set(entry.category.rank, [entry])
      else if (!own.includes(entry)) own.push(entry)
    })
    known.set(name, found)
    return found
  }
  const inCategory = ({ entry, pieces, opening }: CheckedEntry): readonly Entry[] => {
    let common: readonly Entry[] | null = null
    for (const keys of pieces.flatMap(spellingsOf)) {
      const here = covering(keys, opening).get(entry.category.rank) ?? NONE
      common = common === null ? here : common.filter((each) => here.includes(each))
    }
    return common ?? NONE
  }
  const anywhere = ({ pieces, opening }: CheckedEntry): readonly Entry[] => {
    const all = new Set<Entry>()
    for (const phrase of pieces) {
      const [keys = []] = spellingsOf(phrase)
      for (const entries of covering(keys, opening).values()) {
        for (const entry of entries) {
          if (all.size >= MOST_FOLLOWED) return [...all]
          all.add(entry)
        }
      }
    }
    return [...all]
  }
  return { inCategory, anywhere }
}
