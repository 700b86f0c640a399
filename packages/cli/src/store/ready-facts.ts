import type { Frame } from '@contend/analyze'
import { createFactTeller } from '@contend/report'
import type { OwnFacts, TellFacts } from '@contend/report'
import { factSection } from './packed-analysis.ts'
import type { PartReader } from './part-reader.ts'
import { readyJson } from './ready-json.ts'

const isOwnFacts = (value: unknown): value is OwnFacts =>
  typeof value === 'object' && value !== null && 'claims' in value && 'words' in value

/** What is told of analyses, as it was found when they were put on the disk; what was not is found now. */
export const readyFacts = (reader: PartReader, frame: Frame): TellFacts => {
  const now = createFactTeller(frame)
  return (analysis) => {
    const facts = readyJson(reader, analysis, factSection)
    return isOwnFacts(facts) ? facts : now(analysis)
  }
}
