import { formatDocumentFile } from '@contend/report'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stageFile } from '../atomic-write.ts'
import { sha256 } from '../hash.ts'
import type { ReadPart } from '../store/analysis-record.ts'
import { openRecord } from '../store/opened-analysis.ts'
import { toldTrouble } from '../told-trouble.ts'
import type { MadePage, PageResult, PageStart, PageTask } from './page-work.ts'

/** Makes the page of a document and puts it beside its place. */
export type PageMaker = (task: PageTask) => Promise<PageResult>

const isThere = async (folder: string, page: MadePage): Promise<boolean> => {
  try {
    return sha256(await readFile(join(folder, page.path))) === page.sha256
  } catch {
    return false
  }
}

/** A maker that writes below a folder. */
export const createPageMaker = ({ shared, folder }: PageStart, read: ReadPart): PageMaker => {
  const make = async ({ records, earlier, ...parts }: PageTask): Promise<PageResult> => {
    if (earlier !== null && (await isThere(folder, earlier))) return { made: earlier, kept: true }
    const analyses = records.map((record) => openRecord(record, read))
    const { path, contents } = formatDocumentFile(shared, { ...parts, analyses })
    const bytes = Buffer.from(contents)
    await stageFile(join(folder, path), bytes)
    return { made: { path, sha256: sha256(bytes) }, kept: false }
  }
  return async (task) => {
    try {
      return await make(task)
    } catch (error) {
      return { trouble: toldTrouble(error) }
    }
  }
}
