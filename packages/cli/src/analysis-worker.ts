import type { Source } from '@contend/ingest'
import { parentPort, workerData } from 'node:worker_threads'
import { createSourceAnalyzer } from './analyze-source.ts'
import type { AnalysisPlan } from './analyze-source.ts'

const isPlan = (value: unknown): value is AnalysisPlan =>
  typeof value === 'object' && value !== null && 'data' in value && 'settings' in value

const serve = (plan: unknown): void => {
  if (!isPlan(plan)) throw new TypeError('a worker was started without a plan')
  const analyze = createSourceAnalyzer(plan)
  parentPort?.on('message', (sources: readonly Source[]) => {
    for (const source of sources) parentPort?.postMessage(analyze(source))
  })
}

serve(workerData)
