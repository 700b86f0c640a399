import type { AnalyzerData } from '@contend/analyze'
import type { SourceResult } from './analyze-source.ts'
import { cacheFolder } from './cache-folder.ts'
import { dataFingerprint } from './cache-for.ts'
import type { CacheUse } from './cache.ts'
import { engineFingerprint } from './engine.ts'
import type { Io } from './io.ts'
import type { Log } from './log.ts'
import { reuseText } from './reuse-text.ts'
import { readIndex, writeIndex } from './run-index.ts'
import type { RunIndex } from './run-index.ts'
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

/** The paths of documents that could not be analysed. */
const failedIn = (results: readonly SourceResult[]): ReadonlySet<string> =>
  new Set(
    results.flatMap(({ analysis, diagnostics }) =>
      analysis === null ? diagnostics.map(({ path }) => path) : [],
    ),
  )

/** What failed is told elsewhere. */
const lastWithout = (failed: ReadonlySet<string>, last: RunIndex | null): RunIndex | null =>
  last && {
    ...last,
    documents: new Map([...last.documents].filter(([path]) => !failed.has(path))),
  }

/** How a batch was run. */
export interface ReuseContext {
  /** Whether the output folder held a run before. */
  readonly again: boolean
  /** Whether the documents were added to that run. */
  readonly added: boolean
  readonly settings: Pick<RunSettings, 'cache' | 'out'>
  readonly io: Io
  readonly log: Log
}

/** Says how many analyses were reused and why others were not, and keeps what the next run needs to tell. */
export const tellReuse = (
  results: readonly SourceResult[],
  data: AnalyzerData,
  { settings, io, log, again, added }: ReuseContext,
): void => {
  if (!settings.cache) return
  const folder = cacheFolder(io.env)
  const uses = usesOf(results)
  const lost = [...uses.values()].filter(({ isKept }) => !isKept).length
  if (lost > 0) {
    log.warn(
      `${plural(lost, 'analysis', 'analyses')} could not be kept in ${visible(folder)}: the next run makes them anew. Its disk may be full.`,
    )
  }
  const last = lastWithout(failedIn(results), readIndex(folder, settings.out))
  const index = {
    engine: engineFingerprint(),
    data: dataFingerprint(data),
    documents: new Map([
      ...(added && last !== null ? last.documents : []),
      ...Array.from(uses, ([path, { fingerprint }]) => [path, fingerprint] as const),
    ]),
  }
  const told = reuseText(uses, { now: index, last, again })
  if (told !== null) log.say(told)
  writeIndex(folder, settings.out, index)
}
