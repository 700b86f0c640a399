import type { Span } from '@contend/ingest'
import { knownWords } from '../lexicon/known-words.ts'
import { languageIndex } from '../lexicon/language-index.ts'
import { lexiconMatcher } from '../lexicon/match.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Negation } from '../model/hit.ts'
import { articleReading } from '../text/article-reading.ts'
import { foldKey } from '../text/fold.ts'
import type { Place } from './lines-at.ts'
import { mayMatch } from './may-match.ts'
import { placesOfHits } from './places-of-hits.ts'
import { queryLexicon, type KwicQuery } from './query.ts'

/** The places of one document, in text order, each stretch once. */
export type FindPlaces = (analysis: DocumentAnalysis) => readonly Place[]

const { tokenize } = articleReading

type MatchSentence = (text: string, sentence: Span) => readonly Span[]

const sentenceMatcher = (
  { termKind, text: term }: Extract<KwicQuery, { kind: 'term' }>,
  language: string,
): MatchSentence => {
  if (termKind === 'match' && language !== 'en') return () => []
  const index = languageIndex([queryLexicon(termKind, term, language)], language, {
    tokenize,
    known: knownWords([]),
  })
  const { match } = lexiconMatcher(index)
  if (termKind === 'regex') return (text, sentence) => match([], text, sentence)
  return (text, sentence) => {
    const key = foldKey(text.slice(sentence.start, sentence.end), language)
    if (!index.clitics && !mayMatch(index, key)) return []
    return match(tokenize(text, sentence, language), text, sentence)
  }
}

/** Counts the scopes over stretches that are asked for in text order. */
const scopeCounter = (negations: readonly Negation[]): ((span: Span) => number) => {
  const ascending = negations.map(({ scope }) => scope).sort((a, b) => a.start - b.start)
  let next = 0
  let open: readonly Span[] = []
  return ({ start, end }) => {
    const first = next
    while ((ascending[next]?.start ?? Infinity) <= start) next += 1
    open = [...open, ...ascending.slice(first, next)].filter((scope) => scope.end > start)
    return open.filter((scope) => end <= scope.end).length
  }
}

/** Places of a term, matched in every sentence of a document that was analysed. */
const termPlaces = (query: Extract<KwicQuery, { kind: 'term' }>): FindPlaces => {
  const matchers = new Map<string, MatchSentence>()
  const matcherFor = (language: string): MatchSentence => {
    const known = matchers.get(language) ?? sentenceMatcher(query, language)
    matchers.set(language, known)
    return known
  }
  return ({ document: { text, language }, sentences, negations, depth }) => {
    if (depth === 'none') return []
    const match = matcherFor(language)
    const scopesOver = scopeCounter(negations)
    return sentences.flatMap((sentence) =>
      match(text, sentence).map(({ start, end }) => ({
        sentence: sentence.index,
        start,
        end,
        categories: [],
        entries: [query.text],
        negations: scopesOver({ start, end }),
      })),
    )
  }
}

/**
 * How the places of a query are found.
 *
 * @throws DataFileError from the first document of a language in which the term holds nothing to match
 */
export const placeFinder = (query: KwicQuery): FindPlaces =>
  query.kind === 'category'
    ? ({ hits }) =>
        placesOfHits(
          // Hits keep their full path, below the last level that the lexicon reports too.
          hits.filter(({ lexicon, category }) =>
            `${lexicon}.${category}.`.startsWith(`${query.name}.`),
          ),
        )
    : termPlaces(query)
