import { isThreadWorn, scoreDocument } from '@contend/analyze'
import type { Analyzer, ScoredFile, ScoredUnit } from '@contend/analyze'
import type { LabelledFile } from '@contend/ingest'
import { setImmediate } from 'node:timers/promises'
import type { Io } from '../io.ts'
import type { Log } from '../log.ts'
import { createProgress } from '../progress.ts'

/** How often the event loop gets to see signals, in milliseconds. */
const breathEvery = 50

/** What documents are scored with. */
export interface ScoringContext {
  readonly io: Io
  readonly log: Log
  readonly analyzer: Analyzer
}

/** Scores the documents of files in order. @throws when the signal is aborted */
export const scoreFiles = async (
  files: readonly LabelledFile[],
  { io, log, analyzer }: ScoringContext,
): Promise<readonly ScoredFile[]> => {
  const all = files.flatMap(({ documents }) => documents)
  const bytes = all.reduce((sum, { text }) => sum + text.length, 0)
  const progress = createProgress(io, { documents: all.length, bytes }, log.quiet)
  let breath = performance.now()
  const scored: ScoredFile[] = []
  try {
    for (const { file, documents } of files) {
      const results: (readonly ScoredUnit[])[] = []
      for (const document of documents) {
        if (performance.now() - breath > breathEvery) {
          await setImmediate()
          breath = performance.now()
        }
        io.signal.throwIfAborted()
        results.push(scoreDocument(document, analyzer))
        progress.advance({ bytes: document.text.length })
      }
      scored.push({ file, documents: results })
    }
  } finally {
    progress.end()
  }
  if (isThreadWorn()) {
    log.warn(
      'so many different words were met that scores may be off: evaluate fewer files at once',
    )
  }
  return scored
}
