import type { DocumentAnalysis } from '../model/analysis.ts'
import type { CountFeatures } from '../profile/tally-of.ts'
import type { DocumentTally, Tally } from '../profile/tally.ts'

/** Tallies documents one after the other. */
export interface TallyCollector {
  /** A document that was not analysed adds nothing. */
  readonly add: (analysis: DocumentAnalysis) => void
  /** The tally of all that were added, the same as that of each of them merged; the last thing asked for. */
  readonly tally: () => Tally
}

/**
 * Features get their numbers as they turn up and are put in order at the end, so that no more than one document has names
 * of its own at a time.
 */
export const tallyCollector = (count: CountFeatures): TallyCollector => {
  const numbers = new Map<string, number>()
  const found = new Map<string, DocumentTally>()
  const renumber = ({ cells }: Pick<DocumentTally, 'cells'>, to: Uint32Array): void => {
    for (let at = 1; at < cells.length; at += 3) cells[at] = to[cells[at] ?? 0] ?? 0
  }
  return {
    add: (analysis) => {
      const { document, depth } = analysis
      if (depth === 'none') return
      const { features, cells } = count(analysis)
      const to = Uint32Array.from(features, (feature) => {
        const number = numbers.get(feature) ?? numbers.size
        numbers.set(feature, number)
        return number
      })
      renumber({ cells }, to)
      found.set(document.id, { language: document.language, labelled: depth === 'full', cells })
    },
    tally: () => {
      const features = [...numbers.keys()].sort()
      const places = new Map(features.map((feature, place) => [feature, place]))
      const to = Uint32Array.from(numbers.keys(), (feature) => places.get(feature) ?? 0)
      for (const document of found.values()) renumber(document, to)
      return { features, documents: new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1))) }
    },
  }
}
