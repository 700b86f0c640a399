import type { DocumentAnalysis } from '@contend/analyze'
import { openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { unfinished } from '../unfinished.ts'
import { headOf, partNames, partsOf } from './analysis-record.ts'
import type { AnalysisRecord } from './analysis-record.ts'

/** Puts the long parts of an analysis on the disk. @throws what the file system does */
export type Spill = (analysis: DocumentAnalysis) => AnalysisRecord

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
  return (analysis) => {
    const parts = partsOf(analysis)
    const chunks = partNames.map((name) => Buffer.from(JSON.stringify(parts[name])))
    const ends = [end, ...chunks.map(({ length }) => (end += length))]
    writeFileSync(descriptor, Buffer.concat(chunks))
    return { head: headOf(analysis), parts: { file, ends: Float64Array.from(ends) } }
  }
}
