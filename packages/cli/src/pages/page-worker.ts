import { formatDocumentFiles } from '@contend/report'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { stageFile } from '../atomic-write.ts'
import { CliError } from '../cli-error.ts'
import { openRecord } from '../store/analysis-record.ts'
import { createPartReader } from '../store/part-reader.ts'
import type { PageResult, PageStart, PageTask } from './page-work.ts'

const isStart = (value: unknown): value is { readonly data: PageStart } =>
  typeof value === 'object' && value !== null && 'data' in value

const serve = (start: unknown): void => {
  if (!isStart(start)) throw new TypeError('a worker was started without a plan')
  const { shared, folder } = start.data
  // A page is made of one analysis; of its neighbours it has the names.
  const { read } = createPartReader(0)
  const make = async ({ records, ...parts }: PageTask): Promise<PageResult> => {
    const analyses = records.map((record) => openRecord(record, read))
    const paths: string[] = []
    for (const { path, contents } of formatDocumentFiles(shared, { ...parts, analyses })) {
      await stageFile(join(folder, path), contents)
      paths.push(path)
    }
    return { paths }
  }
  const attempt = async (task: PageTask): Promise<PageResult> => {
    try {
      return await make(task)
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      return { exit: error.exit, message: error.message, remedy: error.remedy }
    }
  }
  parentPort?.on('message', (tasks: readonly PageTask[]) => {
    const answer = async (): Promise<void> => {
      for (const task of tasks) parentPort?.postMessage(await attempt(task))
    }
    void answer()
  })
}

serve(workerData)
