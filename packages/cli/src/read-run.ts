import type { DocumentAnalysis } from '@contend/analyze'
import { ReportError, parseAnalysis, parseRunFile } from '@contend/report'
import type { RunFile } from '@contend/report'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { usageError } from './cli-error.ts'
import { markerFile, requireRun } from './output-folder.ts'
import { inputOutputError } from './system-error.ts'
import { visible } from './visible.ts'

/** An earlier run, read back from its folder. */
export interface EarlierRun {
  readonly file: RunFile
  /** In path order. */
  readonly analyses: readonly DocumentAnalysis[]
}

/**
 * Reads `run.json` and `analysis.ndjson` of an output folder.
 *
 * @throws CliError (2) when the folder holds no run, or not one this version can read, (74) when a file
 * cannot be read
 */
export const readRun = async (folder: string): Promise<EarlierRun> => {
  await requireRun(folder)
  const analysisFile = join(folder, 'analysis.ndjson')
  const analyses: DocumentAnalysis[] = []
  try {
    const file = parseRunFile(await readFile(join(folder, markerFile), 'utf8'))
    const lines = createInterface({ input: createReadStream(analysisFile, 'utf8') })
    for await (const line of lines) {
      if (line !== '') analyses.push(parseAnalysis(line))
    }
    return { file, analyses }
  } catch (error) {
    if (error instanceof ReportError) {
      const remedy = 'Run `contend run` again with this version.'
      throw usageError(`${visible(folder)}: ${error.message}`, remedy, error)
    }
    throw inputOutputError(error, 'read', folder)
  }
}
