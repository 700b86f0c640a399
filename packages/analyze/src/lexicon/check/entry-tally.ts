import type { DocumentAnalysis } from '../../model/analysis.ts'
import type { Hit } from '../../model/hit.ts'
import type { Lexicon } from '../lexicon.ts'

/** What became of one entry in a corpus. */
export interface EntryTally {
  readonly category: string
  /** As the lexicon writes it. */
  readonly entry: string
  readonly hits: number
  readonly documents: number
  readonly negated: number
  readonly attributed: number
  /** Hits of which the voice is known. */
  readonly voiced: number
  readonly outsideClaims: number
  /** Hits of which it is known whether they are in a claim. */
  readonly judged: number
}

/** The hits of a lexicon in a corpus, by entry, and what they were counted in. */
export interface CorpusTally {
  /** Documents in the language of the lexicon. */
  readonly documents: number
  readonly words: number
  /** By `entryName`; entries without a hit are missing. */
  readonly entries: ReadonlyMap<string, EntryTally>
}

/** Key of an entry of a category. */
export const entryName = (category: string, entry: string): string => `${category}\n${entry}`

/** Whether a lexicon is used on a document. */
export const reads = ({ language }: Lexicon, { document, depth }: DocumentAnalysis): boolean =>
  document.language === language && depth !== 'none'

/** Whether a sentence counts: boilerplate and captions do not. */
export const isCounted = (analysis: DocumentAnalysis, sentence: number): boolean => {
  const block = analysis.sentences[sentence]?.block
  return block !== undefined && block !== 'boilerplate' && block !== 'caption'
}

const NONE: Omit<EntryTally, 'category' | 'entry'> = {
  hits: 0,
  documents: 0,
  negated: 0,
  attributed: 0,
  voiced: 0,
  outsideClaims: 0,
  judged: 0,
}

const withHit = (tally: EntryTally, hit: Hit, isFirstInDocument: boolean): EntryTally => ({
  ...tally,
  hits: tally.hits + 1,
  documents: tally.documents + (isFirstInDocument ? 1 : 0),
  negated: tally.negated + (hit.negations.length > 0 ? 1 : 0),
  attributed: tally.attributed + (hit.voice === 'attributed' ? 1 : 0),
  voiced: tally.voiced + (hit.voice === null ? 0 : 1),
  outsideClaims: tally.outsideClaims + (hit.inClaim === false ? 1 : 0),
  judged: tally.judged + (hit.inClaim === null ? 0 : 1),
})

/** Counts the hits of a lexicon outside boilerplate and captions. */
export const tallyEntries = (
  lexicon: Lexicon,
  analyses: readonly DocumentAnalysis[],
): CorpusTally => {
  const entries = new Map<string, EntryTally>()
  const read = analyses.filter((analysis) => reads(lexicon, analysis))
  for (const analysis of read) {
    const seen = new Set<string>()
    for (const hit of analysis.hits) {
      if (hit.lexicon !== lexicon.id || !isCounted(analysis, hit.sentence)) continue
      const { category, entry } = hit
      const name = entryName(category, entry)
      const tally = entries.get(name) ?? { category, entry, ...NONE }
      entries.set(name, withHit(tally, hit, !seen.has(name)))
      seen.add(name)
    }
  }
  return {
    documents: read.length,
    words: read.reduce((sum, { totals }) => sum + totals.words, 0),
    entries,
  }
}
