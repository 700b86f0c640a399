import { compareCodeUnits } from '@contend/ingest'
import { foldSpelling } from '../text/fold.ts'
import type { Entry, EntryCategory } from './entry.ts'
import { compileGlob } from './glob.ts'
import { inflect, type KnownWords } from './known-words.ts'
import type { Lexicon, LexiconTerm } from './lexicon.ts'
import { openingPhrases, triggerWords } from './match-pattern.ts'

/** An entry with what it is to be found by. */
export interface EntrySource {
  readonly entry: Entry
  /** Phrases, with wildcards; none for patterns that are more than that. */
  readonly phrases: readonly string[]
  /** Whether the phrases match at the start of a sentence only. */
  readonly opening: boolean
  /** The file of its lexicon, for messages. */
  readonly path: string
  /** Place in the list of its category. */
  readonly index: number
}

/** The way to the term of an entry through its file. */
export const keysOfTerm = ({ entry, index }: EntrySource): readonly PropertyKey[] => [
  ...entry.category.path.split('.').flatMap((name) => ['categories', name]),
  entry.except ? 'except' : 'terms',
  index,
]

const plainSurface = (text: string): string =>
  foldSpelling(text)
    .replace(/[-\s]+/g, ' ')
    .trim()

const surfaceTest = ({ kind, text, caseSensitive }: LexiconTerm): Entry['acceptsSurface'] => {
  if (kind !== 'literal' || !caseSensitive) return null
  const glob = compileGlob(plainSurface(text))
  return (surface) => glob.test(plainSurface(surface))
}

const phrasesOf = (
  { kind, text }: LexiconTerm,
  language: string,
  known: KnownWords,
): readonly string[] => {
  switch (kind) {
    case 'literal':
      return [text]
    case 'lemma':
      return language === 'en' ? inflect(text, known) : [text]
    case 'match':
      return openingPhrases(text)
    case 'regex':
      return []
  }
}

const rankedCategories = (lexicons: readonly Lexicon[]): ReadonlyMap<string, EntryCategory> => {
  const all = lexicons.flatMap(({ id: lexicon, overlap, categories }) =>
    categories.map(({ id: path }) => ({ lexicon, path, competes: overlap === 'longest' })),
  )
  const ordered = all.toSorted(
    (a, b) => compareCodeUnits(a.path, b.path) || compareCodeUnits(a.lexicon, b.lexicon),
  )
  return new Map(
    ordered.map((category, rank) => [
      `${category.lexicon}.${category.path}`,
      { ...category, rank },
    ]),
  )
}

/** The entries of the lexicons of one language; of English dictionary forms all inflected forms. */
export const entrySources = (
  lexicons: readonly Lexicon[],
  known: KnownWords,
): readonly EntrySource[] => {
  const categories = rankedCategories(lexicons)
  const sources: EntrySource[] = []
  for (const { id, language, path, categories: own } of lexicons) {
    for (const { id: name, terms, except } of own) {
      const category = categories.get(`${id}.${name}`)
      if (category === undefined) continue
      const add = (term: LexiconTerm, index: number, isException: boolean): void => {
        const order = sources.length
        const acceptsSurface = surfaceTest(term)
        const entry: Entry = { category, term, except: isException, order, acceptsSurface }
        const phrases = phrasesOf(term, language, known)
        const opening = term.kind === 'match' && phrases.length > 0
        sources.push({ entry, phrases, opening, path, index })
      }
      terms.forEach((term, index) => add(term, index, false))
      except.forEach((term, index) => add(term, index, true))
    }
  }
  return sources
}

/** Words of which a sentence must hold one to be worth parsing for the pattern of an entry. */
export const patternPhrases = ({ term }: Entry, known: KnownWords): readonly string[] =>
  term.kind !== 'match'
    ? []
    : triggerWords(term.text).flatMap(({ word, inflected }) =>
        inflected ? inflect(word, known) : [word],
      )
