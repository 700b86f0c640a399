import { documentParts } from '@contend/report'
import type { DocumentParts, RunManifest, SharedParts } from '@contend/report'
import type { Comparison } from '@contend/analyze'
import { join } from 'node:path'
import { stagedFile } from '../atomic-write.ts'
import { createBreath } from '../breath.ts'
import { heapLimit } from '../failed-source.ts'
import { sha256 } from '../hash.ts'
import type { ReadPart } from '../store/analysis-record.ts'
import { recordBehind } from '../store/opened-analysis.ts'
import { troubleFrom } from '../told-trouble.ts'
import { runPool } from '../worker-pool.ts'
import type { FilesElsewhere } from '../write-artifacts.ts'
import type { PageIndex } from './page-index.ts'
import { createPageMaker } from './page-maker.ts'
import type { MadePage, PageResult, PageStart, PageTask } from './page-work.ts'

/** The main thread is busy with other pages meanwhile: threads get enough to do at a time. */
const batchSize = 32

/** How pages of documents are made. */
export interface PageRun {
  /** Absolute. */
  readonly folder: string
  /** 1: this one. */
  readonly threads: number
  readonly signal: AbortSignal
  /** Called for each document whose page is there. */
  readonly onPage: () => void
  /** For this thread. */
  readonly read: ReadPart
  /** What an earlier run made; `null`: nothing is reused. */
  readonly reuse: PageReuse | null
}

/** Pages of an earlier run. */
export interface PageReuse {
  /** Hash of everything besides the document that an analysis, and its page, follows from. */
  readonly salt: string
  readonly index: PageIndex
}

/** The pages of documents, not yet in their places. */
export interface StagedPages extends FilesElsewhere {
  readonly index: PageIndex
}

interface KeyedTask extends PageTask {
  /** Hash of everything the page follows from. */
  readonly key: string
}

const isResult = (value: unknown): value is PageResult =>
  typeof value === 'object' && value !== null && ('made' in value || 'trouble' in value)

/** Makes tasks of documents; of an analysis its head is enough, as the rest follows from what the head tells. */
const taskMaker = (shared: SharedParts, reuse: PageReuse | null) => {
  const common = reuse === null ? '' : sha256(`${reuse.salt}\0${JSON.stringify(shared)}`)
  return ({ analyses, ...rest }: DocumentParts): KeyedTask => {
    const records = analyses.map(recordBehind)
    if (reuse === null) return { ...rest, records, key: '', earlier: null }
    const key = sha256(JSON.stringify([common, rest, records.map(({ head }) => head)]))
    return { ...rest, records, key, earlier: reuse.index.get(key) ?? null }
  }
}

function* tasksOf(
  parts: Iterable<DocumentParts>,
  shared: SharedParts,
  reuse: PageReuse | null,
): Generator<KeyedTask, void, undefined> {
  const make = taskMaker(shared, reuse)
  for (const each of parts) yield make(each)
}

const makeHere = async (
  tasks: Iterable<KeyedTask>,
  start: PageStart,
  { read, signal, onResult }: Pick<PageRun, 'read' | 'signal'> & OnResult,
): Promise<void> => {
  const make = createPageMaker(start, read)
  const breathe = createBreath()
  for (const task of tasks) {
    onResult(task, await make(task))
    await breathe()
    signal.throwIfAborted()
  }
}

interface OnResult {
  readonly onResult: (task: KeyedTask, result: PageResult) => void
}

/**
 * Makes the pages of documents, on threads where there are several, each of which reads the analyses from the disk
 * and writes the page beside its place. Nothing is moved there.
 *
 * @throws CliError (74), and when the signal is aborted
 */
export const stagePages = async (
  comparison: Comparison,
  manifest: RunManifest,
  { folder, threads, signal: stop, read, reuse, onPage }: PageRun,
): Promise<StagedPages> => {
  const { shared, parts } = documentParts(comparison, manifest)
  const start: PageStart = { shared, folder }
  const staged: string[] = []
  const kept: string[] = []
  const index = new Map<string, MadePage>()
  const failure = new AbortController()
  const onResult = ({ key }: KeyedTask, result: PageResult): void => {
    if ('trouble' in result) {
      failure.abort(troubleFrom(result.trouble))
      return
    }
    ;(result.kept ? kept : staged).push(result.made.path)
    index.set(key, result.made)
    onPage()
  }
  const signal = AbortSignal.any([stop, failure.signal])
  const tasks = tasksOf(parts, shared, reuse)
  try {
    if (threads === 1) await makeHere(tasks, start, { read, signal, onResult })
    else {
      await runPool<KeyedTask, PageResult>(tasks, {
        module: new URL('./page-worker.js', import.meta.url),
        workerData: start,
        threads,
        batchSize,
        heapLimit,
        signal,
        onResult,
        onCrash: (_, { message }) => ({ trouble: { exit: 'internal', message, remedy: '' } }),
        isOutside: () => true,
        isWorn: () => false,
        isResult,
      })
    }
  } catch (error) {
    throw failure.signal.aborted ? failure.signal.reason : error
  }
  return { staged: staged.map((path) => stagedFile(join(folder, path))), kept, index }
}
