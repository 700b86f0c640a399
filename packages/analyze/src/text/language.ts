import type { Span } from '@contend/ingest'
import type { Depth } from '../model/analysis.ts'
import { arabicSentences } from './arabic-sentences.ts'
import { arabicTokens } from './arabic-tokens.ts'
import { englishSentences } from './english-sentences.ts'
import type { Token } from './token.ts'
import { winkTokens } from './wink.ts'

/** How the text of one language is cut, and how far it can be analysed. */
export interface LanguageAdapter {
  readonly depth: Depth
  /** Sentence spans of one block: trimmed, in order, disjoint. */
  readonly sentences: (text: string, block: Span) => readonly Span[]
  readonly tokens: (text: string, sentence: Span) => readonly Token[]
}

const english: LanguageAdapter = {
  depth: 'full',
  sentences: englishSentences,
  tokens: winkTokens,
}

const arabic: LanguageAdapter = {
  depth: 'terms',
  sentences: arabicSentences,
  tokens: arabicTokens,
}

/** Cuts sentences as English does, for the tables; finds no tokens. */
const other: LanguageAdapter = { depth: 'none', sentences: englishSentences, tokens: () => [] }

/** The adapter for an ISO 639-1 code; other languages than these are not analysed. */
export const adapterFor = (language: string): LanguageAdapter => {
  if (language === 'en') return english
  if (language === 'ar') return arabic
  return other
}
