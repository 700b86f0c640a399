import { inflectionsOf } from '../text/compromise-inflections.ts'
import { entrySources, patternPhrases } from './entry-sources.ts'
import { indexSources } from './language-index.ts'
import type { Lexicon } from './lexicon.ts'
import { triggerWords } from './match-pattern.ts'
import { cutPhrases, hardPhrases, isPlain, type Tokenize } from './term-pieces.ts'
import type { WordList } from './known-words.ts'

/**
 * What the language libraries make of the words of one lexicon: plain data that may be kept with the
 * lexicon, and spares the libraries when it is compiled. A lexicon that has it has been compiled once.
 */
export interface LexiconForms {
  /** Id of the lexicon. */
  readonly lexicon: string
  readonly language: string
  /** Phrases that are more than plain words, with the keys that a text would have for them. */
  readonly keys: readonly WordList[]
  /** English dictionary forms with all their inflected forms. */
  readonly inflections: readonly WordList[]
}

const lemmasOf = ({ language, categories }: Lexicon): readonly string[] => {
  if (language !== 'en') return []
  const terms = categories.flatMap(({ terms, except }) => [...terms, ...except])
  return terms.flatMap(({ kind, text }) => {
    if (kind === 'lemma') return [text]
    if (kind !== 'match') return []
    return triggerWords(text).flatMap(({ word, inflected }) => (inflected ? [word] : []))
  })
}

/**
 * Finds the forms of a lexicon, and whether it can be compiled.
 *
 * @param tokenize the tokenizer of the articles
 * @throws DataFileError for terms that hold nothing to match, and for match patterns in a language other
 * than English
 */
export const lexiconForms = (lexicon: Lexicon, tokenize: Tokenize): LexiconForms => {
  const { id, language } = lexicon
  const inflections = new Map(lemmasOf(lexicon).map((lemma) => [lemma, inflectionsOf(lemma)]))
  // Plain words need nothing and cannot be wrong; they are most of a large lexicon.
  const sources = entrySources([lexicon], { inflections, keys: new Map() }).filter(
    ({ entry, phrases }) =>
      entry.term.kind !== 'literal' || !phrases.every((phrase) => isPlain(phrase, language)),
  )
  const phrases = sources.flatMap((source) => [
    ...source.phrases,
    ...patternPhrases(source.entry, { inflections, keys: new Map() }),
  ])
  const keys = cutPhrases([...hardPhrases(phrases, language)], language, tokenize)
  indexSources(sources, language, { tokenize, known: { inflections, keys } })
  return { lexicon: id, language, keys: [...keys], inflections: [...inflections] }
}
