import type { AnalyzerData } from '@contend/analyze'
import { cacheFor } from '../cache-for.ts'
import type { Io } from '../io.ts'
import type { RunSettings } from '../settings.ts'
import { readPageIndex, writePageIndex } from './page-index.ts'
import type { PageIndex } from './page-index.ts'
import type { PageReuse } from './stage-pages.ts'

/** Pages of documents in an output folder, remembered between the runs into it. */
export interface PageCache extends PageReuse {
  /** Remembers those of this run. */
  readonly keep: (index: PageIndex) => void
}

/** What is known of the pages in the output folder of a run. */
export const pageCache = (
  data: AnalyzerData,
  { io, settings }: { readonly io: Io; readonly settings: Pick<RunSettings, 'out'> },
): PageCache => {
  const { folder, salt } = cacheFor(data, io.env)
  return {
    salt,
    index: readPageIndex(folder, settings.out),
    keep: (index) => writePageIndex(folder, settings.out, index),
  }
}
