import type { DocumentAnalysis } from '@contend/analyze'
import { storedParts } from './opened-analysis.ts'
import type { PartReader } from './part-reader.ts'

/** What a section of an analysis on the disk holds; `null` where it is not there, or nothing was made for it. */
export const readyJson = (
  { readSection }: PartReader,
  analysis: DocumentAnalysis,
  section: string,
): unknown => {
  const stored = storedParts(analysis)
  const json = stored === null ? '' : readSection(stored, section)
  return json === '' ? null : JSON.parse(json)
}
