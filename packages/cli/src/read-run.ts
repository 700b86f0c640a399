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

/** An earlier run that is read document by document, each time anew. */
export interface OpenRun {
  readonly file: RunFile
  /** In path order. @throws CliError (2, 74) while they are read */
  readonly analyses: () => AsyncIterable<DocumentAnalysis>
}

/** An earlier run, read back from its folder. */
export interface EarlierRun {
  readonly file: RunFile
  /** In path order. */
  readonly analyses: readonly DocumentAnalysis[]
}

/** Trouble with reading a run back, in words. */
export const explained = (error: unknown, folder: string): unknown => {
  if (!(error instanceof ReportError)) return inputOutputError(error, 'read', folder)
  const remedy = 'Run `contend run` again with this version.'
  return usageError(`${visible(folder)}: ${error.message}`, remedy, error)
}

const analysesIn = async function* (folder: string): AsyncIterable<DocumentAnalysis> {
  const file = join(folder, 'analysis.ndjson')
  try {
    const input = createReadStream(file, 'utf8')
    for await (const line of createInterface({ input })) {
      if (line !== '') yield parseAnalysis(line)
    }
  } catch (error) {
    throw error instanceof ReportError
      ? explained(error, folder)
      : inputOutputError(error, 'read', file)
  }
}

/**
 * Reads `run.json` of an output folder; the analyses are read as they are asked for.
 *
 * @throws CliError (2) when the folder holds no run, or not one this version can read, (74) when a file
 * cannot be read
 */
export const openRun = async (folder: string): Promise<OpenRun> => {
  await requireRun(folder)
  try {
    const file = parseRunFile(await readFile(join(folder, markerFile), 'utf8'))
    return { file, analyses: () => analysesIn(folder) }
  } catch (error) {
    throw explained(error, folder)
  }
}

/**
 * Reads `run.json` and `analysis.ndjson` of an output folder.
 *
 * @throws CliError as `openRun` and its analyses
 */
export const readRun = async (folder: string): Promise<EarlierRun> => {
  const { file, analyses } = await openRun(folder)
  const all: DocumentAnalysis[] = []
  for await (const analysis of analyses()) all.push(analysis)
  return { file, analyses: all }
}

/** Paths of the documents of the run in a folder; `null` where it holds none, or one that this version cannot read. */
export const pathsIn = async (folder: string): Promise<ReadonlySet<string> | null> => {
  try {
    const { file } = await openRun(folder)
    return new Set(file.manifest.inputs.map(({ path }) => path))
  } catch {
    return null
  }
}
