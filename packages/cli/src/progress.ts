import type { Io, Output } from './io.ts'
import { clock, createTicker } from './ticker.ts'

/** What there is to do. */
export interface Workload {
  readonly documents: number
  readonly bytes: number
}

/** What is done. */
export interface WorkDone extends Workload {
  /** Documents whose analysis is one of an earlier run. */
  readonly reused: number
  /** Documents that could not be analysed. */
  readonly failed: number
  /** Bytes a second, of late. */
  readonly pace: number
}

/** One source that is done. */
export interface DoneSource {
  readonly bytes: number
  readonly reused?: boolean
  readonly failed?: boolean
}

/** Shows how far a run is. */
export interface Progress {
  readonly advance: (source: DoneSource) => void
  /** Removes the bar. */
  readonly end: () => void
}

const barWidth = 24
const paceOver = 10_000

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

/** One line of progress: bar, documents, megabytes, rate, reuse, errors, time left. `elapsed` in milliseconds. */
export const progressLine = (work: Workload, done: WorkDone, elapsed: number): string => {
  const share = work.documents === 0 ? 1 : done.documents / work.documents
  const filled = Math.round(share * barWidth)
  const seconds = elapsed / 1000
  const left = done.pace > 0 ? clock((work.bytes - done.bytes) / done.pace) : '–'
  return [
    `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`,
    `${done.documents}/${work.documents} documents`,
    `${megabytes(done.bytes)}/${megabytes(work.bytes)} MB`,
    `${(seconds > 0 ? done.documents / seconds : 0).toFixed(1)}/s`,
    `${left} left`,
    ...(done.reused > 0 ? [`${done.reused} reused`] : []),
    ...(done.failed > 0 ? [`${done.failed} failed`] : []),
  ].join('  ')
}

interface Moment {
  readonly time: number
  readonly bytes: number
}

/** Bytes a second over the last ten seconds, so that what was reused at once does not promise too much. */
const createPace = (begin: number): ((now: number, bytes: number) => number) => {
  let moments: readonly Moment[] = [{ time: begin, bytes: 0 }]
  return (now, bytes) => {
    const first = moments.findLastIndex(({ time }) => now - time >= paceOver)
    moments = [...moments.slice(Math.max(0, first)), { time: now, bytes }]
    const [oldest] = moments
    const seconds = (now - (oldest?.time ?? begin)) / 1000
    return seconds > 0 ? (bytes - (oldest?.bytes ?? 0)) / seconds : 0
  }
}

/** A bar where standard error is a terminal, a line every ten seconds elsewhere, nothing when quiet. */
export const createProgress = (
  io: Pick<Io, 'stderr' | 'env'>,
  work: Workload,
  quiet: boolean,
): Progress => {
  const begin = Date.now()
  const paceAt = createPace(begin)
  const { tick, end } = createTicker(io, quiet)
  let done: WorkDone = { documents: 0, bytes: 0, reused: 0, failed: 0, pace: 0 }
  const line = (): string => {
    const now = Date.now()
    done = { ...done, pace: paceAt(now, done.bytes) }
    return progressLine(work, done, now - begin)
  }
  return {
    advance: ({ bytes, reused = false, failed = false }) => {
      done = {
        documents: done.documents + 1,
        bytes: done.bytes + bytes,
        reused: done.reused + (reused ? 1 : 0),
        failed: done.failed + (failed ? 1 : 0),
        pace: done.pace,
      }
      tick(line)
    },
    end,
  }
}

/** Says what is being done. */
export interface Status {
  /** Shows one line in place of the one before. */
  readonly show: (line: string) => void
  /** Removes the line. */
  readonly end: () => void
}

/** A line that changes where the output is a terminal, nothing elsewhere and when quiet. */
export const createStatus = (output: Output, quiet: boolean): Status => {
  const write = (line: string): void => {
    if (output.isTTY && !quiet) output.write(`\r\u001b[2K${line.slice(0, output.columns - 1)}`)
  }
  return { show: write, end: () => write('') }
}
