import { formatAnalysis } from '@contend/report'
import type { ReportOptions } from '@contend/report'
import { storedParts } from './analysis-record.ts'
import { rowsSection } from './packed-analysis.ts'
import type { RowMaking } from './packed-analysis.ts'
import { packedLine } from './packed-line.ts'
import type { PartReader } from './part-reader.ts'

/** What is written of analyses without making it anew. */
export type ReadyFiles = Pick<Required<ReportOptions>, 'madeRows' | 'formatLine'>

/** What is written of analyses on the disk, from what was packed of them. */
export const readyFiles = ({ readSection }: PartReader, { csvRaw }: RowMaking): ReadyFiles => ({
  madeRows: (analysis, table) => {
    const stored = storedParts(analysis)
    const rows = stored?.rows ?? null
    // An identifier that two documents would share was changed after the rows had been made.
    if (stored === null || rows?.csvRaw !== csvRaw || rows.id !== analysis.document.id) return null
    return readSection(stored, rowsSection(table))
  },
  formatLine: (analysis) => {
    const stored = storedParts(analysis)
    return stored === null
      ? formatAnalysis(analysis)
      : packedLine(analysis, (section) => readSection(stored, section))
  },
})
