import { diagnostic } from '@contend/ingest'
import type { Diagnostic, Source } from '@contend/ingest'
import { totalmem } from 'node:os'
import type { Phase } from './phase.ts'
import { visible } from './visible.ts'

/** Most memory a thread may use for its objects, in megabytes: 4 GB, or half of what the machine has. */
export const heapLimit: number = Math.floor(Math.min(4096, totalmem() / 2 ** 21))

const outOfMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** Why there is no analysis of a source on which something of ours failed, and in which phase. */
export const failureOf = ({ path }: Source, error: Error, phase: Phase): Diagnostic =>
  outOfMemory(error)
    ? diagnostic(
        'error',
        'memory-limit',
        { path },
        `It took more than ${heapLimit} MB of memory (${phase}). Split the document, or leave it out.`,
      )
    : diagnostic(
        'error',
        'analysis-failed',
        { path },
        `The document could not be analysed (${phase}: ${visible(error.message)}). Leave it out, and report it with the document.`,
      )

/** Why there is no analysis of a source that took too long. @param seconds it was allowed */
export const lateSource = ({ path }: Source, seconds: number, phase: Phase): Diagnostic =>
  diagnostic(
    'error',
    'time-limit',
    { path },
    `It took longer than ${Number(seconds.toFixed(seconds < 1 ? 4 : 1))} seconds (${phase}). Raise --timeout, split the document, or leave it out.`,
  )
