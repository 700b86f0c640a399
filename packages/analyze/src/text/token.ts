import type { Span } from '@contend/ingest'

/** A token of a sentence, as the adapter of its language found it. Punctuation is a token too. */
export interface Token extends Span {
  /** Folded form that lexicons are matched on: lower case, straight apostrophes, folded letters. */
  readonly key: string
  /** Dictionary form, lower case; the key where the language has no lemmatiser. */
  readonly lemma: string
  /** Universal part-of-speech tag (`NOUN`, `VERB`, `PUNCT` …); empty where the language has no tagger. */
  readonly pos: string
}
