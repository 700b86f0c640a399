import { finish, rowsOfDocuments } from '@contend/analyze/results'
import { comparisonInPieces } from '@contend/report'
import { parentPort } from 'node:worker_threads'
import { fill, openStaged } from '../atomic-write.ts'
import { toldTrouble } from '../told-trouble.ts'
import type { TableResult, TableTask } from './comparison-table-work.ts'

const begin = async ({ target, material, ...writing }: TableTask): Promise<TableResult> => {
  try {
    const rows = finish(rowsOfDocuments(material))
    await fill(await openStaged(target), comparisonInPieces(rows, writing))
    return { trouble: null }
  } catch (error) {
    return { trouble: toldTrouble(error) }
  }
}

parentPort?.on('message', (tasks: readonly TableTask[]) => {
  const answer = async (): Promise<void> => {
    for (const task of tasks) parentPort?.postMessage(await begin(task))
  }
  void answer()
})
