import type { DocumentAnalysis } from '../model/analysis.ts'
import { ratePerThousand } from '../statistics/estimates.ts'
import { counts } from '../text/parsed-sentence.ts'
import type { ConcordanceLine } from './concordance-line.ts'

/** How much a concordance found, and in how much text. */
export interface LineCounts {
  /** Lines found, those left out by a limit too. */
  readonly lines: number
  /** Those outside boilerplate and captions: what the rate counts. */
  readonly inText: number
  readonly documentsWith: number
  /** Documents that were searched. */
  readonly documents: number
  /** Their words, without boilerplate and captions. */
  readonly words: number
  /** `inText` per 1,000 words; `null` over no words. */
  readonly ratePerThousand: number | null
}

/** Counts the lines of the documents that were searched. */
export const countLines = (
  searched: readonly Pick<DocumentAnalysis, 'totals'>[],
  lines: readonly ConcordanceLine[],
): LineCounts => {
  const inText = lines.filter((line) => counts(line)).length
  const words = searched.reduce((sum, { totals }) => sum + totals.words, 0)
  return {
    lines: lines.length,
    inText,
    documentsWith: new Set(lines.map(({ document }) => document)).size,
    documents: searched.length,
    words,
    ratePerThousand: ratePerThousand(inText, words).value,
  }
}
