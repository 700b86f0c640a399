import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Comparison } from '@contend/analyze'
import { buildReport, type Artifact } from '@contend/report'
import { sampleManifest } from './sample-run.ts'

/** The files of a run. */
export const artifactsIn = (comparison: Comparison): readonly Artifact[] => [
  ...buildReport(comparison, sampleManifest),
]

/** Writes a whole run below `folder`. */
export const writeRun = (comparison: Comparison, folder: string): void => {
  for (const { path, contents } of artifactsIn(comparison)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, contents)
  }
}
