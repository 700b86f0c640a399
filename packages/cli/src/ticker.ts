import type { Io } from './io.ts'

/** Tells of work that goes on. */
export interface Ticker {
  /** Shows the line, unless one was shown just now. */
  readonly tick: (line: () => string) => void
  /** Removes the line. */
  readonly end: () => void
}

const redrawEvery = 100
const plainEvery = 10_000

/** Build servers set it; a line that changes would fill their logs. */
const isBuildServer = ({ CI: value }: Io['env']): boolean =>
  value !== undefined && !['', '0', 'false'].includes(value)

/**
 * A line that changes where standard error is a terminal, one every ten seconds elsewhere, nothing when quiet.
 */
export const createTicker = (
  { stderr: output, env }: Pick<Io, 'stderr' | 'env'>,
  quiet: boolean,
): Ticker => {
  const changes = output.isTTY && !isBuildServer(env)
  const clear = changes && !quiet ? '\r\u001b[2K' : ''
  let last = changes ? 0 : Date.now()
  return {
    tick: (line) => {
      const now = Date.now()
      if (quiet || now - last < (changes ? redrawEvery : plainEvery)) return
      last = now
      output.write(changes ? clear + line().slice(0, output.columns - 1) : `${line()}\n`)
    },
    end: () => {
      if (clear !== '') output.write(clear)
    },
  }
}

/** Minutes and seconds of a time in seconds. */
export const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
