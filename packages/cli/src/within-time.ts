import { Script, createContext } from 'node:vm'

/** Work took longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError'
}

// The one way to stop a loop in a thread from inside it: V8 ends what a script has called.
const script = new Script('work()')
const place = createContext({ work: (): void => undefined })

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

/**
 * Calls a function that may take so many milliseconds. One that takes longer is ended wherever it is, past
 * its `catch` and `finally`: nothing it was changing may be used again.
 *
 * @throws TimeLimitError, and what the function throws
 */
export const withinTime = <T>(milliseconds: number, work: () => T): T => {
  const results: T[] = []
  place['work'] = () => void results.push(work())
  try {
    script.runInContext(place, { timeout: Math.max(1, Math.ceil(milliseconds)) })
  } catch (error) {
    throw isTimeout(error) ? new TimeLimitError(`longer than ${milliseconds} ms`) : error
  }
  const [result] = results
  if (result === undefined) throw new TypeError('the work gave nothing')
  return result
}
