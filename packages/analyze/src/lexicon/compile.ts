import type { CategoryInfo, DimensionInfo } from '../model/comparison.ts'
import { languageIndex } from './language-index.ts'
import type { Lexicon } from './lexicon.ts'
import { lexiconMatcher, type LexiconMatcher } from './match.ts'
import { categoryInfos, dimensionInfos, effectiveLexicons } from './merge-lexicons.ts'
import type { Tokenize } from './term-pieces.ts'

/** Lexicons ready to match. */
export interface CompiledLexicons {
  /** Those in force, in the order given. */
  readonly lexicons: readonly Lexicon[]
  readonly categories: readonly CategoryInfo[]
  readonly dimensions: readonly DimensionInfo[]
  /** The matcher of a language; one that finds nothing where no lexicon is in that language. */
  readonly matcherFor: (language: string) => LexiconMatcher
}

const NO_HITS: LexiconMatcher = { match: () => [], patternParses: () => 0 }

/**
 * Compiles lexicons, all of a language into one matcher. A later lexicon replaces an earlier one with its
 * id and language; lexicons with one id in several languages share their categories.
 *
 * @param tokenize the tokenizer of the articles, so that terms and text are cut alike
 * @throws DataFileError for dimensions of unknown categories and terms that hold nothing to match
 */
export const compileLexicons = (
  lexicons: readonly Lexicon[],
  tokenize: Tokenize,
): CompiledLexicons => {
  const effective = effectiveLexicons(lexicons)
  const matchers = new Map<string, LexiconMatcher>()
  for (const language of new Set(effective.map((lexicon) => lexicon.language))) {
    const own = effective.filter((lexicon) => lexicon.language === language)
    matchers.set(language, lexiconMatcher(languageIndex(own, language, tokenize)))
  }
  return {
    lexicons: effective,
    categories: categoryInfos(effective),
    dimensions: dimensionInfos(effective),
    matcherFor: (language) => matchers.get(language) ?? NO_HITS,
  }
}
