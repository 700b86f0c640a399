import type { DocumentAnalysis } from '../../model/analysis.ts'
import { compileLexicons } from '../compile.ts'
import type { Lexicon } from '../lexicon.ts'
import type { TestReading } from '../test-lexicon.ts'
import { entryName, isCounted, reads } from './entry-tally.ts'

/** How often the words of an entry were taken, by what. */
export interface LostMatches {
  readonly count: number
  /** By what took the words, in words. */
  readonly winners: ReadonlyMap<string, number>
}

/** Matches of a lexicon that did not count, by `entryName`. Reads every sentence of the corpus again. */
export const lostMatches = (
  lexicon: Lexicon,
  analyses: readonly DocumentAnalysis[],
  { tokenize }: TestReading,
): ReadonlyMap<string, LostMatches> => {
  const { language } = lexicon
  const matcher = compileLexicons([{ ...lexicon, dimensions: [] }], { tokenize }).matcherFor(
    language,
  )
  const lost = new Map<string, { count: number; winners: Map<string, number> }>()
  for (const analysis of analyses.filter((each) => reads(lexicon, each))) {
    const { text } = analysis.document
    for (const { start, end, index } of analysis.sentences) {
      if (!isCounted(analysis, index)) continue
      const span = { start, end }
      matcher.match(tokenize(text, span, language), text, span, ({ entry }, winner) => {
        if (entry.except) return
        const name = entryName(entry.category.path, entry.term.text)
        const own = lost.get(name) ?? { count: 0, winners: new Map<string, number>() }
        lost.set(name, own)
        own.count += 1
        const { category, term, except } = winner.entry
        const by = `${except ? 'the exception ' : ''}"${term.text}" of "${category.path}"`
        own.winners.set(by, (own.winners.get(by) ?? 0) + 1)
      })
    }
  }
  return lost
}
