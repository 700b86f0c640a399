import { inflectionsOf } from '../text/compromise-inflections.ts'
import { referenceError } from './data-file-error.ts'
import type { Entry } from './entry.ts'
import { entrySources, type EntrySource } from './entry-sources.ts'
import type { Lexicon } from './lexicon.ts'
import { triggerWords } from './match-pattern.ts'
import { type LinearRegex, linearRegex } from './regex.ts'
import { phraseKeys, termPieces, type PhraseKeys, type Tokenize } from './term-pieces.ts'
import { globChild, literalChild, trieNode, type TrieNode } from './trie.ts'

/** All lexicons of one language, ready to match. */
export interface LanguageIndex {
  readonly root: TrieNode
  /** Phrases that match at the start of a sentence only. */
  readonly openings: TrieNode
  /** Whether clitics may be taken off words. */
  readonly clitics: boolean
  readonly regexes: readonly { readonly entry: Entry; readonly regex: LinearRegex }[]
  /** Entries with a match pattern, by the keys one of which a sentence must hold to be worth parsing. */
  readonly triggers: ReadonlyMap<string, readonly Entry[]>
}

const insert = (
  root: TrieNode,
  source: EntrySource,
  keysOf: PhraseKeys,
  language: string,
): void => {
  const { entry, phrases, path } = source
  for (const phrase of phrases) {
    const pieces = termPieces(phrase, language, keysOf)
    if (pieces.length === 0) {
      const message = `The term "${phrase}" of category "${entry.category.path}" holds nothing to match.`
      throw referenceError(path, message)
    }
    let node = root
    for (const piece of pieces) {
      node =
        typeof piece === 'string'
          ? literalChild(node, piece)
          : globChild(node, piece.pattern, piece.glob)
    }
    node.entries ??= []
    node.entries.push(entry)
  }
}

const triggerPhrases = ({ term }: Entry): readonly string[] =>
  term.kind !== 'match'
    ? []
    : triggerWords(term.text).flatMap(({ word, inflected }) =>
        inflected ? inflectionsOf(word) : [word],
      )

function* allPhrases(sources: readonly EntrySource[]): Iterable<string> {
  for (const { entry, phrases } of sources) {
    yield* phrases
    yield* triggerPhrases(entry)
  }
}

const addTriggers = (
  triggers: Map<string, Entry[]>,
  { entry, path }: EntrySource,
  keysOf: PhraseKeys,
): void => {
  for (const phrase of triggerPhrases(entry)) {
    const key = keysOf(phrase)[0]
    if (key === undefined) {
      throw referenceError(path, `The pattern "${entry.term.text}" has no word to look for.`)
    }
    // compromise reads "isn't" as "is not".
    for (const found of key === 'not' ? [key, "n't"] : [key]) {
      const list = triggers.get(found)
      if (list === undefined) triggers.set(found, [entry])
      else if (!list.includes(entry)) list.push(entry)
    }
  }
}

/**
 * Compiles the lexicons of one language.
 *
 * @throws DataFileError for terms that hold nothing to match, and for match patterns in a language other
 * than English
 */
export const languageIndex = (
  lexicons: readonly Lexicon[],
  language: string,
  tokenize: Tokenize,
): LanguageIndex => {
  const sources = entrySources(lexicons)
  const keysOf = phraseKeys(allPhrases(sources), language, tokenize)
  const root = trieNode()
  const openings = trieNode()
  const regexes: { entry: Entry; regex: LinearRegex }[] = []
  const triggers = new Map<string, Entry[]>()
  for (const source of sources) {
    const { entry, path } = source
    const { kind, text, caseSensitive } = entry.term
    if (kind === 'regex') regexes.push({ entry, regex: linearRegex(text, caseSensitive) })
    else if (source.opening) insert(openings, source, keysOf, language)
    else if (kind !== 'match') insert(root, source, keysOf, language)
    else if (language === 'en') addTriggers(triggers, source, keysOf)
    else {
      throw referenceError(path, `The pattern "${text}" needs English. Use a literal or a regex.`)
    }
  }
  return { root, openings, clitics: language === 'ar', regexes, triggers }
}
