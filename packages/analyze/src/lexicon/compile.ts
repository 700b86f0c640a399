import type { CategoryInfo, DimensionInfo } from '../model/comparison.ts'
import { languageIndex } from './language-index.ts'
import { knownWords } from './known-words.ts'
import type { LexiconForms } from './lexicon-forms.ts'
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

/** How lexicons are compiled. */
export interface CompileOptions {
  /** The tokenizer of the articles, so that terms and text are cut alike. */
  readonly tokenize: Tokenize
  /** Forms found earlier, of any of the lexicons. */
  readonly forms?: readonly LexiconForms[]
}

/** Matchers by language, each made when it is first asked for. */
const lazyMatchers = (
  lexicons: readonly Lexicon[],
  { tokenize, forms = [] }: CompileOptions,
): CompiledLexicons['matcherFor'] => {
  const made = new Map<string, LexiconMatcher>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const own = lexicons.filter((lexicon) => lexicon.language === language)
    if (own.length === 0) return NO_HITS
    const words = knownWords(forms.filter((found) => found.language === language))
    const matcher = lexiconMatcher(languageIndex(own, language, { tokenize, known: words }))
    made.set(language, matcher)
    return matcher
  }
}

/**
 * Compiles lexicons, all of a language into one matcher. A later lexicon replaces an earlier one with its
 * id and language; lexicons with one id in several languages share their categories. A language whose
 * lexicons have all been compiled before, as their forms say, waits until its matcher is asked for.
 *
 * @throws DataFileError for dimensions of unknown categories and terms that hold nothing to match
 */
export const compileLexicons = (
  lexicons: readonly Lexicon[],
  options: CompileOptions,
): CompiledLexicons => {
  const effective = effectiveLexicons(lexicons)
  const matcherFor = lazyMatchers(effective, options)
  const known = new Set(options.forms?.map(({ lexicon, language }) => `${lexicon} ${language}`))
  for (const { id, language } of effective) {
    if (!known.has(`${id} ${language}`)) matcherFor(language)
  }
  return {
    lexicons: effective,
    categories: categoryInfos(effective),
    dimensions: dimensionInfos(effective),
    matcherFor,
  }
}
