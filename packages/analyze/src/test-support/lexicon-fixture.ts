import { arabicTokens } from '../text/arabic-tokens.ts'
import { winkTokens } from '../text/wink.ts'
import { compileLexicons } from '../lexicon/compile.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { RawHit } from '../lexicon/match.ts'
import { parseLexicon } from '../lexicon/parse-lexicon.ts'
import type { Tokenize } from '../lexicon/term-pieces.ts'

/** The tokenizers of the articles. */
export const tokenize: Tokenize = (text, span, language) =>
  language === 'ar' ? arabicTokens(text, span) : winkTokens(text, span)

/** A lexicon from the body of its file. */
export const lexicon = (
  body: string,
  { id = 'test', language = 'en' }: { readonly id?: string; readonly language?: string } = {},
): Lexicon => parseLexicon(`lexicon: ${id}\nlanguage: ${language}\n${body}`, `${id}.yaml`)

/** A lexicon with one category, `a`, of the terms given in YAML. */
export const termList = (terms: string, language = 'en'): Lexicon =>
  lexicon(`categories: {a: {terms: [${terms}]}}`, { language })

/** The hits in a text that is one sentence. */
export const hitsIn = (lexicons: readonly Lexicon[], text: string): readonly RawHit[] => {
  const span = { start: 0, end: text.length }
  const language = lexicons[0]?.language ?? 'en'
  const tokens = tokenize(text, span, language)
  return compileLexicons(lexicons, { tokenize }).matcherFor(language).match(tokens, text, span)
}

/** The words that hits cover. */
export const surfaces = (lexicons: readonly Lexicon[], text: string): readonly string[] =>
  hitsIn(lexicons, text).map(({ start, end }) => text.slice(start, end))

/** Hits as `category:words`. */
export const labelled = (lexicons: readonly Lexicon[], text: string): readonly string[] =>
  hitsIn(lexicons, text).map(({ category, start, end }) => `${category}:${text.slice(start, end)}`)
