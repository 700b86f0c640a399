import type { Source } from '@contend/ingest'
import { parentPort, workerData } from 'node:worker_threads'
import { createSourceAnalyzer } from './analyze-source.ts'
import type { AnalysisPlan } from './analyze-source.ts'
import { stepOf } from './phase.ts'
import { holdMade, spillMade } from './store/made-analysis.ts'
import { createSpill } from './store/spill.ts'

interface Start {
  readonly data: AnalysisPlan
  readonly step: Int32Array
}

const isStart = (value: unknown): value is Start =>
  typeof value === 'object' && value !== null && 'data' in value && 'step' in value

const serve = (start: unknown): void => {
  if (!isStart(start)) throw new TypeError('a worker was started without a plan')
  const { spill } = start.data
  const keep = spill === null ? holdMade : spillMade(createSpill(spill.folder))
  const analyze = createSourceAnalyzer(start.data, {
    keep,
    enter: (phase) => void Atomics.store(start.step, 0, stepOf(phase)),
  })
  parentPort?.on('message', (sources: readonly Source[]) => {
    for (const source of sources) {
      const result = analyze(source)
      parentPort?.postMessage(result)
      if (result.worn) return
    }
  })
}

serve(workerData)
