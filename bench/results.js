import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'results')

/** Mean number of running processes over the last minute: more than there are processors makes times too long. */
export const loadNow = () => Math.round(loadavg()[0] * 10) / 10

/** What the figures were measured on. */
export const machine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  processors: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
})

/** Keeps figures as `bench/results/NAME.json`. */
export const keep = (name, figures) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`)
}
