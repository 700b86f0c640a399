import { formatJson } from '@contend/report'
import type { ByteRoom } from '../byte-room.ts'
import { partNames, wholeAnalysis } from './analysis-record.ts'
import type { AnalysisHead } from './analysis-record.ts'

const parts: ReadonlySet<string> = new Set(partNames)

const noParts = {
  text: '',
  blocks: [],
  sentences: [],
  cues: [],
  hits: [],
  negations: [],
  relations: [],
  stances: [],
  nearStances: [],
  claimTerms: [],
  profile: [],
}

/**
 * The line of an analysis in `analysis.ndjson`, as `formatAnalysis` gives it, put together from its packed parts. It stands
 * in the room, and holds until that is used again.
 */
export const packedLine = (
  head: AnalysisHead,
  read: (part: string) => Uint8Array,
  room: ByteRoom,
): Uint8Array => {
  const analysis = wholeAnalysis(head, noParts)
  const addObject = (owner: object): void => {
    for (const [at, name] of Object.keys(owner).entries()) {
      room.add(`${at === 0 ? '{' : ','}${JSON.stringify(name)}:`)
      if (parts.has(name)) room.add(read(name))
      else if (name === 'document') addObject(analysis.document)
      else {
        const value: unknown = Reflect.get(owner, name)
        room.add(formatJson(value))
      }
    }
    room.add('}')
  }
  room.empty()
  addObject(analysis)
  room.add('\n')
  return room.bytes()
}
