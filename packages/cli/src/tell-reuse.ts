import type { AnalyzerData } from '@contend/analyze'
import type { Diagnostic } from '@contend/ingest'
import type { SourceResult } from './analyze-source.ts'
import { cacheFolder } from './cache-folder.ts'
import { cacheFor, dataFingerprint } from './cache-for.ts'
import { cacheTrouble } from './cache.ts'
import type { CacheUse } from './cache.ts'
import { engineFingerprint } from './engine.ts'
import type { Io } from './io.ts'
import type { Log } from './log.ts'
import { reuseText } from './reuse-text.ts'
import { readIndex, writeIndex } from './run-index.ts'
import { plural } from './plural.ts'
import type { RunSettings } from './settings.ts'
import { visible } from './visible.ts'

/** The documents by their paths, and what the cache knew of them. */
const usesOf = (results: readonly SourceResult[]): ReadonlyMap<string, CacheUse> =>
  new Map(
    results.flatMap(({ analysis, cached }) =>
      analysis === null || cached === null ? [] : [[analysis.head.document.path, cached]],
    ),
  )

/** Of the documents of the last run, those that are no longer given: a row of a table fails with its table. */
const goneOf = (
  before: ReadonlySet<string>,
  uses: ReadonlyMap<string, CacheUse>,
  troubles: readonly Diagnostic[],
): number => {
  const failed = new Set(troubles.map(({ path }) => path))
  return [...before].filter(
    (path) => !uses.has(path) && !failed.has(path) && !failed.has(path.replace(/#\d+$/, '')),
  ).length
}

/** How a batch was run. */
export interface ReuseContext {
  /** Paths of the documents of the run that the output folder held. */
  readonly before: ReadonlySet<string>
  /** Whether these were added to them. */
  readonly added: boolean
  /** Of the sources. */
  readonly troubles: readonly Diagnostic[]
  readonly settings: Pick<RunSettings, 'cache' | 'out'>
  readonly io: Io
  readonly log: Log
}

/** Says how many analyses were reused and why others were not, and keeps what the next run needs to tell. */
export const tellReuse = (
  results: readonly SourceResult[],
  data: AnalyzerData,
  { settings, io, log, before, added, troubles }: ReuseContext,
): void => {
  if (!settings.cache) return
  const folder = cacheFolder(io.env)
  const uses = usesOf(results)
  const lost = [...uses.values()].filter(({ isKept }) => !isKept).length
  // Where nothing at all can be kept, that was said at the beginning.
  if (lost > 0 && cacheTrouble(cacheFor(data, io.env)) === null) {
    log.warn(
      `${plural(lost, 'analysis', 'analyses')} could not be kept in ${visible(folder)}: the next run makes them anew. Its disk may be full.`,
    )
  }
  const last = readIndex(folder, settings.out)
  const index = {
    engine: engineFingerprint(),
    data: dataFingerprint(data),
    documents: new Map([
      ...(added && last !== null ? last.documents : []),
      ...Array.from(uses, ([path, { fingerprint }]) => [path, fingerprint] as const),
    ]),
  }
  const told = reuseText(uses, {
    now: index,
    last,
    before,
    gone: added ? 0 : goneOf(before, uses, troubles),
  })
  if (told !== null) log.say(told)
  writeIndex(folder, settings.out, index)
}
