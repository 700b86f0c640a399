import { finish, rowsOfDocuments } from '@contend/analyze/results'
import { comparisonInPieces } from '@contend/report'
import { parentPort } from 'node:worker_threads'
import { openStaged } from '../atomic-write.ts'
import { CliError } from '../cli-error.ts'
import type { TableResult, TableTask } from './comparison-table-work.ts'

const begin = async ({ target, material, ...writing }: TableTask): Promise<TableResult> => {
  try {
    const file = await openStaged(target)
    try {
      const rows = finish(rowsOfDocuments(material))
      for (const piece of comparisonInPieces(rows, writing)) await file.append(piece)
      await file.finish()
    } catch (error) {
      await file.discard()
      throw error
    }
    return { trouble: null }
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    const { exit, message, remedy } = error
    return { trouble: { exit, message, remedy } }
  }
}

parentPort?.on('message', (tasks: readonly TableTask[]) => {
  const answer = async (): Promise<void> => {
    for (const task of tasks) parentPort?.postMessage(await begin(task))
  }
  void answer()
})
