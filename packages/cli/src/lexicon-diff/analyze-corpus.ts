import type { DocumentAnalysis } from '@contend/analyze'
import { assignIds } from '@contend/ingest'
import { analyzeSources } from '../analyze-sources.ts'
import { cacheFolder, tidyCache } from '../cache.ts'
import { CliError } from '../cli-error.ts'
import type { LoadedData } from '../data-files.ts'
import { engineFingerprint } from '../engine.ts'
import { gatherSources } from '../gather-sources.ts'
import { sha256 } from '../hash.ts'
import type { Io } from '../io.ts'
import type { Log } from '../log.ts'
import { createProgress } from '../progress.ts'
import { settingsOf } from '../settings.ts'
import { sourceSize } from '../source-size.ts'
import { visible } from '../visible.ts'

/** A corpus and how it is analysed. */
export interface CorpusRun {
  /** Files and folders, relative to the caller's folder. */
  readonly paths: readonly string[]
  readonly data: LoadedData
  readonly io: Io
  readonly log: Log
}

const byPath = (a: DocumentAnalysis, b: DocumentAnalysis): number =>
  a.document.path < b.document.path ? -1 : a.document.path > b.document.path ? 1 : 0

/**
 * Analyses what `run` would, in path order, each with an id of its own. Documents that cannot be analysed
 * are told on standard error.
 *
 * @throws CliError (2, 4) for paths that do not exist and a corpus of nothing
 */
export const analyzeCorpus = async ({
  paths,
  data,
  io,
  log,
}: CorpusRun): Promise<readonly DocumentAnalysis[]> => {
  const { sources, settings, diagnostics } = await gatherSources(
    settingsOf(io.cwd, { paths, flags: {}, config: {} }),
  )
  const sizes = new Map(sources.map((source) => [source, sourceSize(source)]))
  const bytes = [...sizes.values()].reduce((total, size) => total + size, 0)
  const progress = createProgress(io.stderr, { documents: sources.length, bytes }, log.quiet)
  const { lexicons, propositions } = data.data
  const salt = sha256(JSON.stringify([engineFingerprint(), lexicons, propositions]))
  const cache = { folder: cacheFolder(io.env), salt }
  try {
    const results = await analyzeSources(sources, {
      plan: { data: data.data, settings, cache },
      analyzer: data.analyzer,
      jobs: 1,
      signal: io.signal,
      onResult: (source) => progress.advance(sizes.get(source) ?? 0),
    })
    tidyCache(cache.folder, [cache.salt, engineFingerprint()])
    const troubles = [...diagnostics, ...results.flatMap((result) => result.diagnostics)]
    for (const { severity, path, message } of troubles) {
      if (severity === 'error') log.warn(`${visible(path)}: ${visible(message)}`)
    }
    const analyses = results.flatMap(({ analysis }) => (analysis === null ? [] : [analysis]))
    if (analyses.length === 0) {
      throw new CliError(
        'nothing',
        `there is nothing to analyse in ${paths.map(visible).join(', ')}`,
        'A folder gives its .txt and .md files; other files are read when they are named.',
      )
    }
    const ordered = analyses.toSorted(byPath)
    const ids = assignIds(ordered.map(({ document }) => document))
    return ordered.map((analysis, index) => ({
      ...analysis,
      document: { ...analysis.document, id: ids[index] ?? analysis.document.id },
    }))
  } finally {
    progress.end()
  }
}
