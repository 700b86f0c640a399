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
import type { RunSettings } from './settings.ts'

/** The documents by their paths, and what the cache knew of them. */
const usesOf = (results: readonly SourceResult[]): ReadonlyMap<string, CacheUse> =>
  new Map(
    results.flatMap(({ analysis, cached }) =>
      analysis === null || cached === null ? [] : [[analysis.head.document.path, cached]],
    ),
  )

/** How a batch was run. */
export interface ReuseContext {
  readonly settings: Pick<RunSettings, 'cache' | 'out'>
  readonly io: Io
  readonly log: Log
}

/** Says how many analyses were reused and why others were not, and keeps what the next run needs to tell. */
export const tellReuse = (
  results: readonly SourceResult[],
  data: AnalyzerData,
  { settings, io, log }: ReuseContext,
): void => {
  if (!settings.cache) return
  const folder = cacheFolder(io.env)
  const uses = usesOf(results)
  const index = {
    engine: engineFingerprint(),
    data: dataFingerprint(data),
    documents: new Map(Array.from(uses, ([path, { fingerprint }]) => [path, fingerprint])),
  }
  const told = reuseText(uses, index, readIndex(folder, settings.out))
  if (told !== null) log.say(told)
  writeIndex(folder, settings.out, index)
}
