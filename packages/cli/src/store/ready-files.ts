import { formatAnalysis } from '@contend/report'
import type { ReportOptions } from '@contend/report'
import { createByteRoom } from '../byte-room.ts'
import { storedParts, storedRecord } from './opened-analysis.ts'
import { rowsSection } from './packed-analysis.ts'
import type { RowMaking } from './packed-analysis.ts'
import { packedLine } from './packed-line.ts'
import type { PartReader } from './part-reader.ts'

/** What is written of analyses without making it anew. */
export type ReadyFiles = Pick<Required<ReportOptions>, 'madeRows' | 'formatLine'>

/** Bytes of a line to begin with: that of an article of 700 words has some 160,000. */
const lineRoom = 2 ** 18

/** What is written of analyses on the disk, from what was packed of them. */
export const readyFiles = ({ readBytes }: PartReader, { csvRaw }: RowMaking): ReadyFiles => {
  const room = createByteRoom(lineRoom)
  return {
    madeRows: (analysis, table) => {
      const stored = storedParts(analysis)
      const rows = stored?.rows ?? null
      // An identifier that two documents would share was changed after the rows had been made.
      if (stored === null || rows?.csvRaw !== csvRaw || rows.id !== analysis.document.id)
        return null
      return readBytes(stored, rowsSection(table))
    },
    formatLine: (analysis) => {
      const record = storedRecord(analysis)
      if (record === null) return formatAnalysis(analysis)
      return packedLine(record.head, (part) => readBytes(record.parts, part), room)
    },
  }
}
