import { articleReading } from '../../text/article-reading.ts'
import { compileLexicons } from '../compile.ts'
import type { Lexicon } from '../lexicon.ts'
import type { LexiconMatcher } from '../match.ts'

/** All terms and exceptions of some categories, none of which competes for words. */
export const knownWords = (
  lexicons: readonly Lexicon[],
  includes: ReadonlySet<string>,
  language: string,
): LexiconMatcher => {
  const terms = lexicons
    .filter((lexicon) => lexicon.language === language)
    .flatMap(({ id, categories }) =>
      categories
        .filter((category) => includes.has(`${id}.${category.id}`))
        .flatMap((category) => [...category.terms, ...category.except]),
    )
  const category = { id: 'known', label: '', source: null, terms, except: [] }
  const lexicon: Lexicon = {
    id: 'known',
    version: null,
    language,
    source: null,
    overlap: 'all',
    categories: [{ ...category, tests: { match: [], skip: [] } }],
    dimensions: [],
    path: 'known',
  }
  return compileLexicons([lexicon], { tokenize: articleReading.tokenize }).matcherFor(language)
}
