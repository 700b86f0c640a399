import { inflectionsOf } from '../../text/compromise-inflections.ts'
import type { Entry } from '../entry.ts'
import { entrySources, type EntrySource } from '../entry-sources.ts'
import { knownWords } from '../known-words.ts'
import { triggerWords } from '../match-pattern.ts'
import type { PlacedLexicon } from '../parse-lexicon.ts'
import {
  cutPhrases,
  hardPhrases,
  phraseKeys,
  termPieces,
  type TermPiece,
  type Tokenize,
} from '../term-pieces.ts'
import { insertPieces, trieNode, type TrieNode } from '../trie.ts'
import type { Place } from '../yaml-source.ts'

/** An entry of the lexicon under check. */
export interface CheckedEntry {
  readonly entry: Entry
  readonly phrases: readonly string[]
  /** What each of its phrases requires; none for patterns. */
  readonly pieces: readonly (readonly TermPiece[])[]
  /** Whether it matches at the start of a sentence only. */
  readonly opening: boolean
  readonly place: () => Place
}

/** Entries in the tries they are looked up in. */
export interface EntryTries {
  readonly root: TrieNode
  /** Those that match at the start of a sentence only. */
  readonly openings: TrieNode
}

/** Keys below their category of all entries, in the order of `entrySources`. */
function* entryKeys({ lexicon }: PlacedLexicon): Iterable<readonly [string, string, number]> {
  for (const { id, terms, except } of lexicon.categories) {
    for (const index of terms.keys()) yield [id, 'terms', index]
    for (const index of except.keys()) yield [id, 'except', index]
  }
}

/** Cuts the entries of a lexicon as the matcher does; unlike it, also those that hold nothing to match. */
export const checkedEntries = (
  placed: PlacedLexicon,
  tokenize: Tokenize,
): readonly CheckedEntry[] => {
  const { language } = placed.lexicon
  const sources: readonly EntrySource[] = entrySources([placed.lexicon], knownWords([]))
  const phrases = sources.flatMap((source) => source.phrases)
  const cut = cutPhrases([...hardPhrases(phrases, language)], language, tokenize)
  const keysOf = phraseKeys((phrase) => cut.get(phrase), language)
  const keys = [...entryKeys(placed)]
  return sources.map(({ entry, phrases, opening }, i): CheckedEntry => {
    const [category = '', list = 'terms', index = 0] = keys[i] ?? []
    return {
      entry,
      phrases,
      pieces: phrases.map((phrase) => termPieces(phrase, language, keysOf)),
      opening,
      place: () => placed.placeIn(category, [list, index]),
    }
  })
}

/** Puts entries into tries. */
export const entryTries = (entries: readonly CheckedEntry[]): EntryTries => {
  const tries = { root: trieNode(), openings: trieNode() }
  for (const { entry, pieces, opening } of entries) {
    const root = opening ? tries.openings : tries.root
    for (const phrase of pieces) if (phrase.length > 0) insertPieces(root, phrase, entry)
  }
  return tries
}

/** The words one of which a match pattern looks for, in all their forms. */
export const triggersOf = ({ term }: Entry): readonly string[] =>
  triggerWords(term.text).flatMap(({ word, inflected }) =>
    inflected ? inflectionsOf(word) : [word],
  )
