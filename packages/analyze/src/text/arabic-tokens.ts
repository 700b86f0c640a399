import type { Span } from '@contend/ingest'
import { foldKey } from './fold.ts'
import type { Token } from './token.ts'

const WORD = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|\p{Cf}+(?=[\p{L}\p{M}\p{N}])|(?<=\p{Nd})[.,٫٬](?=\p{Nd})|(?<=\p{Script=Latin})['’](?=\p{Script=Latin}))*`
/** A word, or a run of one punctuation mark or symbol; invisible marks belong to neither. */
const TOKEN = new RegExp(String.raw`${WORD}|([^\s\p{L}\p{N}\p{Cf}\p{Cc}])\1*`, 'gu')

/**
 * The tokens of a stretch of Arabic text. A word is a run of letters, marks and digits, whatever the
 * script, so `B2B` and `الـB2B` are one token each; digits keep inner dots and commas. Hyphens and other
 * punctuation are tokens of their own. There is no tagger: `pos` is empty, `lemma` is the key.
 */
export const arabicTokens = (text: string, span: Span): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const [surface] = match
    const start = span.start + match.index
    const key = foldKey(surface, 'ar')
    if (key !== '') tokens.push({ start, end: start + surface.length, key, lemma: key, pos: '' })
  }
  return tokens
}
