import type { Source } from '@contend/ingest'
import { parentPort, workerData } from 'node:worker_threads'
import { createSourceAnalyser } from './analyse-source.ts'
import type { AnalysisPlan } from './analyse-source.ts'

const isPlan = (value: unknown): value is AnalysisPlan =>
  typeof value === 'object' && value !== null && 'data' in value && 'settings' in value

const serve = (plan: unknown): void => {
  if (!isPlan(plan)) throw new TypeError('a worker was started without a plan')
  const analyse = createSourceAnalyser(plan)
  parentPort?.on('message', (sources: readonly Source[]) => {
    for (const source of sources) parentPort?.postMessage(analyse(source))
  })
}

serve(workerData)
