import { surfaceOf } from '@contend/ingest'
import { contextFinder } from '../../kwic/context-finder.ts'
import type { DocumentAnalysis } from '../../model/analysis.ts'
import type { Sentence } from '../../model/sentence.ts'
import { articleReading } from '../../text/article-reading.ts'
import { counts } from '../../text/parsed-sentence.ts'
import { compileLexicons } from '../compile.ts'
import type { Lexicon } from '../lexicon.ts'
import { resolveCategory } from '../resolve-category.ts'
import { candidatesIn } from './candidates-in.ts'
import { claimWords } from './claim-words.ts'
import { countSentence } from './company.ts'
import { createCandidateCounter, type CandidateExample } from './count-candidates.ts'
import { coveredWords } from './covered-words.ts'
import { knownWords } from './known-words.ts'
import { rankCandidates } from './rank-candidates.ts'
import { suggestionOf, type SuggestOptions, type Suggestions } from './suggestion.ts'

/** Takes one document after another. */
export interface Suggester {
  readonly add: (analysis: DocumentAnalysis) => void
  readonly result: () => Suggestions
}

/** Fewest claims with the category, and without it: with fewer, three common ones are chance. */
export const fewestClaims = 10

/** Claims are found in English only. */
const language = 'en'

/**
 * Looks for words and phrases that keep company with the entries of a category in claims: candidates for
 * the category. Claims are matched with the lexicons given, whatever the analyses were made with. Left
 * out are words that the category matches, words of its exceptions, function words and stop words, and
 * what is in the company of the category in one document only, unless there is but one.
 *
 * @throws CategoryError for a category that is not there, with the nearest name, or that is in several
 * lexicons
 */
export const createSuggester = (
  name: string,
  lexicons: readonly Lexicon[],
  options: SuggestOptions,
): Suggester => {
  const { lexicon, category, includes: included } = resolveCategory(name, lexicons)
  const includes = new Set(included)
  const { tokenize } = articleReading
  const { match } = compileLexicons(
    lexicons.filter(({ id }) => id === lexicon),
    { tokenize },
  ).matcherFor(language)
  const known = knownWords(lexicons, includes, language)
  const counter = createCandidateCounter()
  const seen = { documents: 0, documentsWith: 0, claims: 0, claimsWith: 0, size: 0, company: 0 }

  /** Counts a claim; whether it holds an entry of the category. */
  const addClaim = (
    { text, id }: DocumentAnalysis['document'],
    sentence: Sentence,
    contextOf: ReturnType<typeof contextFinder>,
  ): boolean => {
    const tokens = tokenize(text, sentence, language)
    const all = match(tokens, text, sentence)
    const hits = all.filter((hit) => includes.has(`${hit.lexicon}.${hit.category}`))
    const words = claimWords(tokens)
    const inHit = coveredWords(words, hits)
    const taken = coveredWords(words, [...hits, ...known.match(tokens, text, sentence)])
    const places = candidatesIn(words, taken)
    const { size, company, counted } = countSentence(options.span, { places, inHit, taken })
    for (const { place, joint } of counted) {
      const exampleOf = (): CandidateExample => {
        const { start, end } = place
        const { left, right } = contextOf({ start, end, sentence: sentence.index })
        return {
          document: id,
          sentence: sentence.index,
          left: surfaceOf(text, left),
          keyword: surfaceOf(text, place),
          right: surfaceOf(text, right),
          others: all
            .filter((hit) => hit.start === start && hit.end === end)
            .map((hit) => `${hit.lexicon}.${hit.category}`),
        }
      }
      counter.add(place, joint ? exampleOf : null)
    }
    seen.claims += 1
    seen.size += size
    seen.company += company
    if (hits.length > 0) seen.claimsWith += 1
    return hits.length > 0
  }

  const add = (analysis: DocumentAnalysis): void => {
    if (analysis.depth !== 'full' || analysis.document.language !== language) return
    const claims = analysis.sentences.filter(
      (sentence) => sentence.claim === true && counts(sentence),
    )
    if (claims.length === 0) return
    const contextOf = contextFinder(analysis, options.context)
    const holds = claims.map((sentence) => addClaim(analysis.document, sentence, contextOf))
    seen.documents += 1
    if (holds.includes(true)) seen.documentsWith += 1
  }

  const result = (): Suggestions => {
    const { claims, claimsWith, documentsWith } = seen
    const enough = claimsWith >= fewestClaims && claims - claimsWith >= fewestClaims
    const fewestDocuments = Math.min(2, documentsWith)
    const ranked = !enough
      ? []
      : rankCandidates(counter.counts(), seen, options.measure).filter(
          ({ observed, documents }) => observed >= options.minCount && documents >= fewestDocuments,
        )
    const suggestions = ranked.slice(0, options.top).map(suggestionOf)
    return { category: `${lexicon}.${category}`, ...seen, enough, suggestions }
  }
  return { add, result }
}
