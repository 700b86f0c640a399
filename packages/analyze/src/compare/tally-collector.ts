import type { DocumentAnalysis } from '../model/analysis.ts'
import { createTallyBuilder, type MakeRoom } from '../profile/tally-builder.ts'
import type { CountFeatures } from '../profile/tally-of.ts'
import type { Tally } from '../profile/tally.ts'

/** Tallies documents one after the other. */
export interface TallyCollector {
  /** A document that was not analysed adds nothing. */
  readonly add: (analysis: DocumentAnalysis) => void
  /** The tally of all that were added, the same as that of each of them merged. */
  readonly tally: () => Tally
}

/** A collector of what is counted in documents. @param makeRoom as for `createTallyBuilder` */
export const tallyCollector = (count: CountFeatures, makeRoom?: MakeRoom): TallyCollector => {
  const { add, tally } = createTallyBuilder(makeRoom)
  return {
    add: (analysis) => {
      const { document, depth } = analysis
      if (depth === 'none') return
      const of = { language: document.language, labelled: depth === 'full' }
      add(document.id, of, count(analysis))
    },
    tally,
  }
}
