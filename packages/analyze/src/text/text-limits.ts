import { diagnostic, type Diagnostic, type Document, type Span } from '@contend/ingest'
import type { LanguageAdapter } from './language.ts'
import { longestSentence } from './long-sentences.ts'
import { cutSentences } from './parse-document.ts'
import { longRuns } from './wink.ts'

const lengthOf = ({ start, end }: Span): number => end - start

const andMore = (others: readonly Span[]): string =>
  others.length === 0 ? '' : ` (and ${String(others.length)} more)`

/** What was read as one word, as it is no text. */
const runLimit = ({ path, text }: Document): readonly Diagnostic[] => {
  const [run, ...others] = longRuns(text)
  if (run === undefined) return []
  return [
    diagnostic(
      'warning',
      'long-run',
      { path, span: run },
      `${String(lengthOf(run))} characters without a space${andMore(others)} are read as one word: it is no prose. Take out encoded data, or give the text with its spaces.`,
    ),
  ]
}

/** What was cut without a stop to cut at. A piece of at least half of what a sentence may hold gives it away. */
const sentenceLimit = (
  document: Document,
  adapter: LanguageAdapter,
  sentences: readonly Span[],
): readonly Diagnostic[] => {
  if (!sentences.some((sentence) => lengthOf(sentence) >= longestSentence / 2)) return []
  const [long, ...others] = cutSentences(document, adapter)
  if (long === undefined) return []
  return [
    diagnostic(
      'warning',
      'long-sentence',
      { path: document.path, span: long },
      `${String(lengthOf(long))} characters without the end of a sentence${andMore(others)} are cut into pieces of at most ${String(longestSentence)}: it is no prose. Give the text with its full stops, or one line to each sentence.`,
    ),
  ]
}

const languageLimit = (
  { path, language, text }: Document,
  { depth }: LanguageAdapter,
): readonly Diagnostic[] => {
  if (depth === 'terms') {
    return [
      diagnostic(
        'info',
        'language-terms-only',
        { path },
        `Sentences, lexicon hits and rates are available for language "${language}"; claims, premises, voice, stances and positions are not, and are left empty.`,
      ),
    ]
  }
  if (depth === 'none' && text.trim() !== '') {
    return [
      diagnostic(
        'warning',
        'language-not-supported',
        { path },
        `The language of this document (${language}) is not supported; it was not analysed and is kept out of comparisons. If it is English or Arabic, say so in a metadata column "language" (en, ar).`,
      ),
    ]
  }
  return []
}

/** What could not be read as it stands, or not in full: of its sentences, which are those it was cut into. */
export const textLimits = (
  document: Document,
  adapter: LanguageAdapter,
  sentences: readonly Span[],
): readonly Diagnostic[] => [
  ...(adapter.depth === 'full' ? runLimit(document) : []),
  ...(adapter.depth === 'none' ? [] : sentenceLimit(document, adapter, sentences)),
  ...languageLimit(document, adapter),
]
