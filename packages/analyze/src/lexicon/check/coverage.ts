import type { Entry } from '../entry.ts'
import type { Pieces } from '../pieces.ts'
import type { TrieNode } from '../trie.ts'
import { walk } from '../walk.ts'
import type { CheckedEntry, EntryTries } from './checked-entries.ts'
import { spellingsOf } from './spellings.ts'

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

/** Looks up entries in the tries they are in. */
export const coverageOf = ({ root, openings }: EntryTries): Coverage => {
  const covering = (keys: readonly string[], opening: boolean): readonly Entry[] => {
    const found: Entry[] = []
    const pieces = numbered(keys)
    walk({ root: opening ? openings : root, pieces, clitics: false }, 0, (entry, _, { end }) => {
      if (end === keys.length) found.push(entry)
    })
    return found
  }
  const inCategory = ({ entry, pieces, opening }: CheckedEntry): readonly Entry[] => {
    const { rank } = entry.category
    const [first = [], ...others] = pieces
      .flatMap(spellingsOf)
      .map((keys) => covering(keys, opening).filter(({ category }) => category.rank === rank))
    if (others.length === 0) return first
    const sets = others.map((entries) => new Set(entries))
    return first.filter((each) => sets.every((entries) => entries.has(each)))
  }
  const anywhere = ({ pieces, opening }: CheckedEntry): readonly Entry[] => {
    const all = pieces.flatMap((phrase) => covering(spellingsOf(phrase)[0] ?? [], opening))
    return all.length < 2 ? all : [...new Set(all)].slice(0, MOST_FOLLOWED)
  }
  return { inCategory, anywhere }
}
