import type { WriteStream } from 'node:tty'
import type { ExitCode } from './exit-codes.ts'
import { exitCode } from './exit-codes.ts'
import type { Output } from './io.ts'
import { run } from './run.ts'
import { systemCode } from './system-error.ts'

export { namesPath } from './program.ts'

type Stream = Pick<WriteStream, 'write' | 'on' | 'columns' | 'isTTY'>

const defaultColumns = 80

/** The stream as an output. A reader that went away is no trouble; a full disk is. */
const outputOf = (stream: Stream, fail: (code: ExitCode) => void): Output => {
  stream.on('error', (error: unknown) => {
    fail(exitCode(systemCode(error) === 'EPIPE' ? 'done' : 'inputOutput'))
  })
  return {
    isTTY: stream.isTTY,
    columns: stream.columns > 0 ? stream.columns : defaultColumns,
    write: (text) => void stream.write(text),
  }
}

/**
 * Runs the command of a process: its streams and signals as the command's. The first SIGINT or SIGTERM
 * lets the command stop in good order, the second ends it at once.
 *
 * @returns the code to exit with
 */
export const main = (
  argv: readonly string[],
  host: typeof globalThis.process,
): Promise<ExitCode> => {
  const stop = new AbortController()
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stop.signal.aborted) host.exit(exitCode(signal === 'SIGINT' ? 'interrupted' : 'terminated'))
    stop.abort(signal)
  }
  host.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  const fail = (code: ExitCode): void => host.exit(code)
  return run(argv, {
    cwd: host.cwd(),
    env: host.env,
    stdout: outputOf(host.stdout, fail),
    stderr: outputOf(host.stderr, fail),
    signal: stop.signal,
  })
}
