import type { Log } from './log.ts'

/** Tells, with `--verbose`, how long each stage of a run took: called at its end, with its name. */
export const createStageTimes = ({ detail }: Pick<Log, 'detail'>): ((stage: string) => void) => {
  let begin = performance.now()
  return (stage) => {
    const now = performance.now()
    detail(`${stage}: ${((now - begin) / 1000).toFixed(1)} s`)
    begin = now
  }
}
