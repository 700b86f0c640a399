import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Comparison } from '@contend/analyze'
import { buildReport } from '@contend/report'
import { sampleManifest } from './sample-run.ts'

/** Writes a whole run below `folder`. */
export const writeRun = (comparison: Comparison, folder: string): void => {
  for (const { path, contents } of buildReport(comparison, sampleManifest)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, contents)
  }
}
