import { formatDocumentFiles } from '@contend/report'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { stageFile } from '../atomic-write.ts'
import { CliError } from '../cli-error.ts'
import { openRecord } from '../store/analysis-record.ts'
import type { ReadPart } from '../store/analysis-record.ts'
import type { MadePages, PageResult, PageStart, PageTask } from './page-work.ts'

/** Files written at once. */
const openFiles = 8

/** Makes the files of documents and puts them beside their places. */
export type PageMaker = (task: PageTask) => Promise<PageResult>

const hashOf = (contents: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256')
  for (const each of contents) hash.update(each).update('\0')
  return hash.digest('hex')
}

const isThere = async (folder: string, { paths, sha256 }: MadePages): Promise<boolean> => {
  try {
    const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))))
    return hashOf(contents) === sha256
  } catch {
    return false
  }
}

/** A maker that writes below a folder, a few files at a time. */
export const createPageMaker = ({ shared, folder }: PageStart, read: ReadPart): PageMaker => {
  const limit = pLimit(openFiles)
  const make = async ({ records, earlier, ...parts }: PageTask): Promise<PageResult> => {
    if (earlier !== null && (await isThere(folder, earlier))) return { made: earlier, kept: true }
    const analyses = records.map((record) => openRecord(record, read))
    const files = [...formatDocumentFiles(shared, { ...parts, analyses })]
    // All have ended before trouble with one is told, so that nothing is written after what is left is removed.
    const ends = await Promise.allSettled(
      files.map(({ path, contents }) => limit(stageFile, join(folder, path), contents)),
    )
    const failed = ends.find((end) => end.status === 'rejected')
    if (failed !== undefined) throw failed.reason
    const made = {
      paths: files.map(({ path }) => path),
      sha256: hashOf(files.map(({ contents }) => contents)),
    }
    return { made, kept: false }
  }
  return async (task) => {
    try {
      return await make(task)
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      return { exit: error.exit, message: error.message, remedy: error.remedy }
    }
  }
}
