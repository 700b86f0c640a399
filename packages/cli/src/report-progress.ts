import type { Io } from './io.ts'
import { grouped, plural } from './plural.ts'
import { clock, createTicker } from './ticker.ts'

/** Shows how far a run is after its analysis. */
export interface ReportProgress {
  /** Called now and then. */
  readonly tick: () => void
  /** Called for each document whose page is made. */
  readonly onPage: () => void
  /** Waits for the comparison. */
  readonly comparing: <T>(work: Promise<T>) => Promise<T>
  /** Waits for tables and pages. */
  readonly writing: <T>(work: Promise<T>) => Promise<T>
}

/** What is done with so many documents, how far it is, and since when, as analysis shows it. */
export const createReportProgress = (
  io: Pick<Io, 'stderr' | 'env'>,
  quiet: boolean,
  documents: number,
): ReportProgress => {
  const ticker = createTicker(io, quiet)
  const begin = Date.now()
  let pages = 0
  let stage = (): string => ''
  const during = async <T>(line: () => string, work: Promise<T>): Promise<T> => {
    stage = line
    try {
      return await work
    } finally {
      ticker.end()
    }
  }
  return {
    tick: () => {
      ticker.tick(() => `${stage()}  ${clock((Date.now() - begin) / 1000)}`)
    },
    onPage: () => {
      pages += 1
    },
    comparing: (work) => during(() => `comparing ${plural(documents, 'document')}`, work),
    writing: (work) =>
      during(
        () =>
          pages === 0
            ? `writing tables and pages of ${plural(documents, 'document')}`
            : `writing tables, and pages of ${grouped(pages)}/${grouped(documents)} documents`,
        work,
      ),
  }
}
