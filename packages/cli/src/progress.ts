import type { Output } from './io.ts'

/** What there is to do. */
export interface Workload {
  readonly documents: number
  readonly bytes: number
}

/** Shows how far a run is. */
export interface Progress {
  /** One more source is done, of so many bytes. */
  readonly advance: (bytes: number) => void
  /** Removes the bar. */
  readonly end: () => void
}

const barWidth = 24
const redrawEvery = 100
const plainEvery = 10_000

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** One line of progress: bar, documents, megabytes, rate, time left. `elapsed` in milliseconds. */
export const progressLine = (work: Workload, done: Workload, elapsed: number): string => {
  const share = work.documents === 0 ? 1 : done.documents / work.documents
  const filled = Math.round(share * barWidth)
  const seconds = elapsed / 1000
  const byBytes = work.bytes > 0 ? done.bytes / work.bytes : share
  const left = byBytes > 0 ? clock((seconds * (1 - byBytes)) / byBytes) : '–'
  return [
    `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`,
    `${done.documents}/${work.documents} documents`,
    `${megabytes(done.bytes)}/${megabytes(work.bytes)} MB`,
    `${(seconds > 0 ? done.documents / seconds : 0).toFixed(1)}/s`,
    `${left} left`,
  ].join('  ')
}

/** A bar where the output is a terminal, a line every ten seconds elsewhere, nothing when quiet. */
export const createProgress = (output: Output, work: Workload, quiet: boolean): Progress => {
  const begin = Date.now()
  let last = output.isTTY ? 0 : begin
  let done: Workload = { documents: 0, bytes: 0 }
  const clear = output.isTTY && !quiet ? '\r\u001b[2K' : ''
  return {
    advance: (bytes) => {
      done = { documents: done.documents + 1, bytes: done.bytes + bytes }
      const now = Date.now()
      if (quiet || now - last < (output.isTTY ? redrawEvery : plainEvery)) return
      last = now
      const line = progressLine(work, done, now - begin)
      output.write(output.isTTY ? clear + line.slice(0, output.columns - 1) : `${line}\n`)
    },
    end: () => {
      if (clear !== '') output.write(clear)
    },
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
