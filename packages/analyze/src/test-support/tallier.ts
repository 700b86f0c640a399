import { tallyCollector } from '../compare/tally-collector.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Frame } from '../model/comparison.ts'
import { createFeatureCounter } from '../profile/tally-of.ts'
import type { Tally } from '../profile/tally.ts'

/** Tallies single documents. */
export const createTallier = (
  frame: Pick<Frame, 'categories'>,
): ((analysis: DocumentAnalysis) => Tally) => {
  const count = createFeatureCounter(frame)
  return (analysis) => {
    const collector = tallyCollector(count)
    collector.add(analysis)
    return collector.tally()
  }
}
