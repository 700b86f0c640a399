import type { BlockKind, Span } from '@contend/ingest'
import type { RawHit } from '../lexicon/match.ts'
import { onceEach } from '../statistics/once-each.ts'
import type { CategoryIndex } from './category-index.ts'
import type { Token } from './token.ts'

/** A sentence with its tokens and lexicon hits: what every later stage reads. */
export interface ParsedSentence extends Span {
  readonly index: number
  readonly block: BlockKind
  /** Position in `Document.blocks`. */
  readonly blockIndex: number
  readonly text: string
  readonly words: number
  readonly tokens: readonly Token[]
  readonly hits: readonly RawHit[]
  readonly lexical: CategoryIndex
}

/** Whether a sentence is read for claims at all: boilerplate is not. */
export const isRead = (sentence: { readonly block: BlockKind }): boolean =>
  sentence.block !== 'boilerplate'

/**
 * Whether a sentence counts in totals, rates, stances and theses: all but boilerplate and captions. A
 * caption or summary line in metadata may be a claim, yet repeats what the text says.
 */
export const counts = (sentence: { readonly block: BlockKind }): boolean =>
  sentence.block !== 'boilerplate' && sentence.block !== 'caption'

/** Most words open with a small letter, which is quicker seen than by the pattern. */
const isWord = ({ key }: Token): boolean => {
  const first = key.charCodeAt(0)
  return (first >= 0x61 && first <= 0x7a) || /[\p{L}\p{N}]/u.test(key)
}

/** The tokens that hold a letter or digit, in order. */
export const wordTokens: (sentence: ParsedSentence) => readonly Token[] = onceEach((sentence) =>
  sentence.tokens.filter(isWord),
)
