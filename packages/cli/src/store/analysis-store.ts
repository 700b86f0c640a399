import type { DocumentAnalysis, Frame } from '@contend/analyze'
import type { DocumentCounter } from '@contend/analyze/results'
import type { TellFacts } from '@contend/report'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inputOutputError } from '../system-error.ts'
import type { AnalysisRecord, ReadPart } from './analysis-record.ts'
import { createPartReader } from './part-reader.ts'
import { packAnalysis } from './packed-analysis.ts'
import type { Making, RowMaking } from './packed-analysis.ts'
import { readyCounts } from './ready-counts.ts'
import { readyFacts } from './ready-facts.ts'
import { readyFiles } from './ready-files.ts'
import type { ReadyFiles } from './ready-files.ts'
import { createHeadSharing } from './shared-heads.ts'
import { createSpill, isSpill } from './spill.ts'
import type { Spill } from './spill.ts'

/** A place on the disk for the long parts of analyses, so that memory does not grow with their number. */
export interface AnalysisStore {
  /** Absolute. */
  readonly folder: string
  readonly read: ReadPart
  /** What is written of analyses that stand there, from how they stand there. */
  readonly ready: (rows: RowMaking) => ReadyFiles
  /** What was counted of analyses that stand there, from how they stand there. */
  readonly counter: (frame: Frame) => DocumentCounter
  /** What is told of analyses that stand there, from how they stand there. */
  readonly tell: (frame: Frame) => TellFacts
  /** Puts analyses of an earlier run there, with what is made of each while it is at hand. @throws CliError (74) */
  readonly keepAll: (
    analyses: AsyncIterable<DocumentAnalysis>,
    making: Making,
  ) => Promise<readonly AnalysisRecord[]>
}

const keepIn = (folder: string): AnalysisStore['keepAll'] => {
  let keep: Spill | null = null
  return async (analyses, making) => {
    const records: AnalysisRecord[] = []
    const share = createHeadSharing()
    for await (const analysis of analyses) {
      try {
        keep ??= createSpill(folder)
        records.push(share(keep(packAnalysis(analysis, making))))
      } catch (error) {
        throw inputOutputError(error, 'write analyses into', folder)
      }
    }
    return records
  }
}

/** Does work with a store in a folder that is locked for us, and takes the store away. @throws what the work does */
export const withAnalysisStore = async <T>(
  folder: string,
  work: (store: AnalysisStore) => Promise<T>,
): Promise<T> => {
  const reader = createPartReader()
  try {
    return await work({
      folder,
      read: reader.read,
      ready: (rows) => readyFiles(reader, rows),
      counter: (frame) => readyCounts(reader, frame),
      tell: (frame) => readyFacts(reader, frame),
      keepAll: keepIn(folder),
    })
  } finally {
    reader.close()
    for (const name of await readdir(folder)) {
      if (isSpill(name)) await rm(join(folder, name), { force: true })
    }
  }
}
