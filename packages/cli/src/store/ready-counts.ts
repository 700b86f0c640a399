import type { Frame } from '@contend/analyze'
import { documentCounter } from '@contend/analyze/results'
import type { DocumentCounter, FeatureCounts, MakeRoom, WordKeys } from '@contend/analyze/results'
import { countSections } from './packed-analysis.ts'
import type { PartReader } from './part-reader.ts'
import { readyJson } from './ready-json.ts'

const isFeatureCounts = (value: unknown): value is FeatureCounts =>
  typeof value === 'object' && value !== null && 'cells' in value && Array.isArray(value.cells)

const isWordKeys = (value: unknown): value is WordKeys =>
  typeof value === 'object' && value !== null && 'words' in value && 'keys' in value

/** Bytes that two threads have without a copy. */
const shared: MakeRoom = (bytes) => new Uint8Array(new SharedArrayBuffer(bytes))

/** What was counted of analyses when they were put on the disk; what was not is counted now. */
export const readyCounts = (reader: PartReader, frame: Frame): DocumentCounter => {
  const now = documentCounter(frame)
  return {
    features: (analysis) => {
      const ready = readyJson(reader, analysis, countSections.features)
      return isFeatureCounts(ready) ? ready : now.features(analysis)
    },
    wordKeys: (analysis) => {
      const ready = readyJson(reader, analysis, countSections.wordKeys)
      return isWordKeys(ready) ? ready : now.wordKeys(analysis)
    },
    makeRoom: shared,
  }
}
