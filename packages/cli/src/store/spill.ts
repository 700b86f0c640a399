import { openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { unfinished } from '../unfinished.ts'
import type { AnalysisRecord } from './analysis-record.ts'
import type { PackedAnalysis } from './packed-analysis.ts'

/** Puts the long parts of an analysis on the disk. @throws what the file system does */
export type Spill = (packed: PackedAnalysis) => AnalysisRecord

const begin = '.analyses.'

/** Whether a file is one that analyses are put into. */
export const isSpill = (name: string): boolean =>
  name.startsWith(begin) && name.endsWith(unfinished)

/**
 * Keeps the analyses of this thread in one file of a folder, which goes with whatever else is unfinished there.
 * A thread has one at most.
 */
export const createSpill = (folder: string): Spill => {
  const file = join(folder, `${begin}${process.pid}-${threadId}${unfinished}`)
  const descriptor = openSync(file, 'wx')
  let end = 0
  return ({ head, bytes, ends, rows }) => {
    writeFileSync(descriptor, bytes)
    const here = Float64Array.from(ends, (offset) => end + offset)
    end += bytes.length
    return {
      head,
      parts: { file, ends: here, rows: rows && { ...rows, id: head.document.id } },
    }
  }
}
