// Loaded with --import beside the command: writes to the file CONTEND_PEAK, in bytes, the most memory the process had, and
// the most that its main thread was seen to hold outside its heap.
import { writeFileSync } from 'node:fs'
import { setInterval } from 'node:timers'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  let outside = 0
  const look = () => {
    const { external, arrayBuffers } = process.memoryUsage()
    // What threads share is only among the latter, what libraries have only in the former.
    outside = Math.max(outside, external, arrayBuffers)
  }
  setInterval(look, 100).unref()
  process.on('exit', () => {
    const { maxRSS } = process.resourceUsage()
    writeFileSync(process.env.CONTEND_PEAK, JSON.stringify({ peak: maxRSS * 1024, outside }))
  })
}
