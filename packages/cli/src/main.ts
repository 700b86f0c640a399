import type { WriteStream } from 'node:tty'
import type { ExitCode } from './exit-codes.ts'
import { exitCode } from './exit-codes.ts'
import type { Output } from './io.ts'
import { run } from './run.ts'
import { inputOutputError, systemCode } from './system-error.ts'

export { namesPath } from './program.ts'

type Stream = Pick<WriteStream, 'write' | 'on' | 'columns' | 'isTTY'>

const defaultColumns = 80

/**
 * The stream as an output. A reader that went away is no trouble: nothing more is written to it, and the work goes on.
 * Anything else, a full disk for one, is.
 */
const outputOf = (stream: Stream, fail: (error: unknown) => void): Output => {
  let isOpen = true
  stream.on('error', (error: unknown) => {
    const isTrouble = isOpen && systemCode(error) !== 'EPIPE'
    isOpen = false
    if (isTrouble) fail(error)
  })
  return {
    isTTY: stream.isTTY,
    columns: stream.columns > 0 ? stream.columns : defaultColumns,
    write: (text) => {
      if (isOpen) stream.write(text)
    },
  }
}

/**
 * Runs the command of a process: its streams and signals as the command's. The first SIGINT or SIGTERM, or an output
 * that takes nothing more, lets the command stop in good order; any signal from then on ends it at once.
 *
 * @returns the code to exit with
 */
export const main = async (
  argv: readonly string[],
  host: typeof globalThis.process,
): Promise<ExitCode> => {
  const stop = new AbortController()
  const fail = (): void => {
    // What was written last may be refused only after the command has ended.
    host.exitCode = exitCode('inputOutput')
    stop.abort('output')
  }
  const stderr = outputOf(host.stderr, fail)
  const stdout = outputOf(host.stdout, (error) => {
    fail()
    const told = inputOutputError(error, 'write to', 'standard output')
    stderr.write(`error: ${told instanceof Error ? told.message : String(told)}\n`)
  })
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stop.signal.aborted) host.exit(exitCode(signal === 'SIGINT' ? 'interrupted' : 'terminated'))
    if (stderr.isTTY) stderr.write('\nstopping … (once more to end at once)\n')
    stop.abort(signal)
  }
  host.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  const code = await run(argv, {
    cwd: host.cwd(),
    env: host.env,
    stdout,
    stderr,
    signal: stop.signal,
  })
  return stop.signal.reason === 'output' ? exitCode('inputOutput') : code
}
