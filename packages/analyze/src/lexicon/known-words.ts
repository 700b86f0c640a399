import { inflectionsOf } from '../text/compromise-inflections.ts'

/** A word or phrase with what was found for it. */
export type WordList = readonly [word: string, list: readonly string[]]

/** What is known of words already, by the word; what is missing is found out. */
export interface KnownWords {
  /** Keys of phrases. */
  readonly keys: ReadonlyMap<string, readonly string[]>
  /** Inflected forms of dictionary forms. */
  readonly inflections: ReadonlyMap<string, readonly string[]>
}

/** Joins what is known of the words of several lexicons of one language. */
export const knownWords = (
  forms: readonly {
    readonly keys: readonly WordList[]
    readonly inflections: readonly WordList[]
  }[],
): KnownWords => ({
  keys: new Map(forms.flatMap(({ keys }) => keys)),
  inflections: new Map(forms.flatMap(({ inflections }) => inflections)),
})

/** All inflected forms of an English dictionary form. */
export const inflect = (lemma: string, { inflections }: KnownWords): readonly string[] =>
  inflections.get(lemma) ?? inflectionsOf(lemma)
