import type { DocumentAnalysis, Frame } from '@contend/analyze'
import { documentCounter } from '@contend/analyze/results'
import type { DocumentCounter, FeatureCounts, WordKeys } from '@contend/analyze/results'
import { storedParts } from './analysis-record.ts'
import { countSections } from './packed-analysis.ts'
import type { PartReader } from './part-reader.ts'

const isFeatureCounts = (
  value: unknown,
): value is Omit<FeatureCounts, 'cells'> & { readonly cells: readonly number[] } =>
  typeof value === 'object' && value !== null && 'features' in value && 'cells' in value

const isWordKeys = (value: unknown): value is WordKeys =>
  typeof value === 'object' && value !== null && 'words' in value && 'keys' in value

/** Numbers that two threads have without a copy: the tally of all documents is the most that a comparison holds. */
const shared = (numbers: readonly number[]): Uint32Array => {
  const cells = new Uint32Array(
    new SharedArrayBuffer(numbers.length * Uint32Array.BYTES_PER_ELEMENT),
  )
  cells.set(numbers)
  return cells
}

/** What was counted of analyses when they were put on the disk; what was not is counted now. */
export const readyCounts = ({ readSection }: PartReader, frame: Frame): DocumentCounter => {
  const now = documentCounter(frame)
  const ready = (analysis: DocumentAnalysis, section: string): unknown => {
    const stored = storedParts(analysis)
    const json = stored === null ? '' : readSection(stored, section)
    return json === '' ? null : JSON.parse(json)
  }
  return {
    features: (analysis) => {
      const counts = ready(analysis, countSections.features)
      if (!isFeatureCounts(counts)) return now.features(analysis)
      return { features: counts.features, cells: shared(counts.cells) }
    },
    wordKeys: (analysis) => {
      const keys = ready(analysis, countSections.wordKeys)
      return isWordKeys(keys) ? keys : now.wordKeys(analysis)
    },
  }
}
