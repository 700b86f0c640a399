import type { Log } from './log.ts'

/** Called at the end of each stage, with its name. */
export type StageTimes = (stage: string) => void

/** Tells, with `--verbose`, how long each stage of a run took. */
export const createStageTimes = ({ detail }: Pick<Log, 'detail'>): StageTimes => {
  let begin = performance.now()
  return (stage) => {
    const now = performance.now()
    detail(`${stage}: ${((now - begin) / 1000).toFixed(1)} s`)
    begin = now
  }
}
