import type { Frame } from '@contend/analyze'
import { documentCounter } from '@contend/analyze/results'
import type { DocumentCounter, FeatureCounts, WordKeys } from '@contend/analyze/results'
import { countSections } from './packed-analysis.ts'
import type { PartReader } from './part-reader.ts'
import { readyJson } from './ready-json.ts'

const isFeatureCounts = (
  value: unknown,
): value is Omit<FeatureCounts, 'cells'> & { readonly cells: readonly number[] } =>
  typeof value === 'object' && value !== null && 'features' in value && 'cells' in value

const isWordKeys = (value: unknown): value is WordKeys =>
  typeof value === 'object' && value !== null && 'words' in value && 'keys' in value

/** Numbers that two threads have without a copy: the tally of all documents is the most that a comparison holds. */
const shared = (numbers: ArrayLike<number>): Uint32Array => {
  const cells = new Uint32Array(
    new SharedArrayBuffer(numbers.length * Uint32Array.BYTES_PER_ELEMENT),
  )
  cells.set(numbers)
  return cells
}

/** What was counted of analyses when they were put on the disk; what was not is counted now. */
export const readyCounts = (reader: PartReader, frame: Frame): DocumentCounter => {
  const now = documentCounter(frame)
  return {
    features: (analysis) => {
      const ready = readyJson(reader, analysis, countSections.features)
      const { features, cells } = isFeatureCounts(ready) ? ready : now.features(analysis)
      return { features, cells: shared(cells) }
    },
    wordKeys: (analysis) => {
      const ready = readyJson(reader, analysis, countSections.wordKeys)
      return isWordKeys(ready) ? ready : now.wordKeys(analysis)
    },
  }
}
