import type { Frame } from '@contend/analyze'
import { createFactTeller } from '@contend/report'
import type { OwnFacts, TellFacts } from '@contend/report'
import { storedParts } from './analysis-record.ts'
import { factSection } from './packed-analysis.ts'
import type { PartReader } from './part-reader.ts'

const isOwnFacts = (value: unknown): value is OwnFacts =>
  typeof value === 'object' && value !== null && 'claims' in value && 'words' in value

/** What is told of analyses, as it was found when they were put on the disk; what was not is found now. */
export const readyFacts = ({ readSection }: PartReader, frame: Frame): TellFacts => {
  const now = createFactTeller(frame)
  return (analysis) => {
    const stored = storedParts(analysis)
    const json = stored === null ? '' : readSection(stored, factSection)
    const facts: unknown = json === '' ? null : JSON.parse(json)
    return isOwnFacts(facts) ? facts : now(analysis)
  }
}
