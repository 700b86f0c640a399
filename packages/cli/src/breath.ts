import { setImmediate } from 'node:timers/promises'

/** How often the event loop gets to see signals, in milliseconds. */
const every = 50

/** A function to be called now and then in long work, which lets the event loop see signals when it is time. */
export const createBreath = (): (() => Promise<void>) => {
  let last = performance.now()
  return async () => {
    if (performance.now() - last <= every) return
    await setImmediate()
    last = performance.now()
  }
}
