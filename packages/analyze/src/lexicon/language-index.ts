import { adapterFor } from '../text/language.ts'
import { referenceError } from './data-file-error.ts'
import type { Entry } from './entry.ts'
import { entrySources, type EntrySource, keysOfTerm, patternPhrases } from './entry-sources.ts'
import type { KnownWords } from './known-words.ts'
import type { Lexicon } from './lexicon.ts'
import { type LinearRegex, linearRegex } from './regex.ts'
import {
  cutPhrases,
  hardPhrases,
  phraseKeys,
  termPieces,
  type PhraseKeys,
  type Tokenize,
} from './term-pieces.ts'
import { insertPieces, trieNode, type TrieNode } from './trie.ts'

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
      const term = `The term "${phrase}" of category "${entry.category.path}"`
      const message =
        adapterFor(language).depth === 'none'
          ? `${term} cannot be read: its language, "${language}", is none that articles are read in (ar, en).`
          : `${term} holds nothing to match.`
      throw referenceError(path, message, keysOfTerm(source))
    }
    insertPieces(root, pieces, entry)
  }
}

/** How the phrases of terms are read. */
export interface TermReading {
  /** The tokenizer of the articles. */
  readonly tokenize: Tokenize
  readonly known: KnownWords
}

/** The keys of all phrases; those that are not known yet are cut, all at once. */
const keysOfAll = (
  phrases: readonly string[],
  language: string,
  { tokenize, known }: TermReading,
): PhraseKeys => {
  const unknown = [...hardPhrases(phrases, language)].filter((phrase) => !known.keys.has(phrase))
  const cut = cutPhrases(unknown, language, tokenize)
  return phraseKeys((phrase) => known.keys.get(phrase) ?? cut.get(phrase), language)
}

const addTriggers = (
  triggers: Map<string, Entry[]>,
  { source, words }: { readonly source: EntrySource; readonly words: readonly string[] },
  keysOf: PhraseKeys,
): void => {
  const { entry, path } = source
  for (const phrase of words) {
    const key = keysOf(phrase)[0]
    if (key === undefined) {
      const message = `The pattern "${entry.term.text}" has no word to look for.`
      throw referenceError(path, message, keysOfTerm(source))
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
 * Compiles entries of one language.
 *
 * @throws DataFileError for terms that hold nothing to match, and for match patterns in a language other
 * than English
 */
export const indexSources = (
  sources: readonly EntrySource[],
  language: string,
  reading: TermReading,
): LanguageIndex => {
  const wordsOf = (entry: Entry): readonly string[] => patternPhrases(entry, reading.known)
  const phrases = sources.flatMap(({ entry, phrases }) =>
    entry.term.kind === 'match' ? [...phrases, ...wordsOf(entry)] : phrases,
  )
  const keysOf = keysOfAll(phrases, language, reading)
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
    else if (language === 'en') addTriggers(triggers, { source, words: wordsOf(entry) }, keysOf)
    else {
      const message = `The pattern "${text}" needs English. Use a literal or a regex.`
      throw referenceError(path, message, keysOfTerm(source))
    }
  }
  return { root, openings, clitics: language === 'ar', regexes, triggers }
}

/** Compiles the lexicons of one language. @throws DataFileError as `indexSources` */
export const languageIndex = (
  lexicons: readonly Lexicon[],
  language: string,
  reading: TermReading,
): LanguageIndex => indexSources(entrySources(lexicons, reading.known), language, reading)
