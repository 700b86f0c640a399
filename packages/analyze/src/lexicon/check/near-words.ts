import { distance } from 'fastest-levenshtein'
import { foldKey } from '../../text/fold.ts'
import { hasWildcard } from '../glob.ts'
import type { Lexicon } from '../lexicon.ts'

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu
const SHORTEST = 4

/** A word of a sentence and an entry that it misses by one letter. */
export interface NearWord {
  readonly word: string
  readonly entry: string
}

/**
 * Words of a text that a one-word entry of a category, or of one below it, misses by one letter:
 * an entry misspelt, or a form that is not in it.
 */
export const nearWords = (
  lexicon: Lexicon,
  category: string,
  text: string,
): readonly NearWord[] => {
  const { language } = lexicon
  const entries = lexicon.categories
    .filter(({ id }) => id === category || id.startsWith(`${category}.`))
    .flatMap(({ terms }) => terms)
    .filter(({ kind }) => kind === 'literal' || kind === 'lemma')
    .map(({ text: entry }) => ({ entry, stem: foldKey(entry.replace(/\*$/, ''), language) }))
    .filter(({ stem }) => stem.length >= SHORTEST && !/\s/.test(stem) && !hasWildcard(stem))
  const words = [...new Set(text.match(WORDS) ?? [])].filter((word) => word.length >= SHORTEST)
  return words.flatMap((word) => {
    const key = foldKey(word, language)
    const near = entries.find(
      ({ stem }) => Math.abs(stem.length - key.length) <= 1 && distance(stem, key) === 1,
    )
    return near === undefined ? [] : [{ word, entry: near.entry }]
  })
}
