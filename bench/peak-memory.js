// Loaded with --import beside the command: writes the most memory the process had, in bytes, to the file CONTEND_PEAK.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage()
  writeFileSync(process.env.CONTEND_PEAK, String(maxRSS * 1024))
})
