import type { DocumentAnalysis } from '@contend/analyze'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inputOutputError } from '../system-error.ts'
import type { AnalysisRecord, ReadPart } from './analysis-record.ts'
import { createPartReader } from './part-reader.ts'
import { createSpill, isSpill } from './spill.ts'
import type { Spill } from './spill.ts'

/** A place on the disk for the long parts of analyses, so that memory does not grow with their number. */
export interface AnalysisStore {
  /** Absolute. */
  readonly folder: string
  readonly read: ReadPart
  /** Puts analyses of an earlier run there. @throws CliError (74) */
  readonly keepAll: (
    analyses: AsyncIterable<DocumentAnalysis>,
  ) => Promise<readonly AnalysisRecord[]>
}

const keepIn = (folder: string): AnalysisStore['keepAll'] => {
  let keep: Spill | null = null
  return async (analyses) => {
    const records: AnalysisRecord[] = []
    for await (const analysis of analyses) {
      try {
        keep ??= createSpill(folder)
        records.push(keep(analysis))
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
    return await work({ folder, read: reader.read, keepAll: keepIn(folder) })
  } finally {
    reader.close()
    for (const name of await readdir(folder)) {
      if (isSpill(name)) await rm(join(folder, name), { force: true })
    }
  }
}
