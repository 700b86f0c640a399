import type { LineOrder, Voice } from '@contend/analyze'

/** What a concordance is made of and where it goes, as it was asked for. */
export interface KwicSettings {
  readonly query: string
  /** Folder of the run, absolute. */
  readonly folder: string
  /** Words of context to each side. */
  readonly context: number
  readonly sort: LineOrder
  readonly reverse: boolean
  /** Most lines that are shown or written; `null`: all. */
  readonly limit: number | null
  readonly filter: KwicFilter
  /** Files, absolute; `-` is standard output. */
  readonly csv: string | null
  readonly html: string | null
  readonly json: boolean
  /** `null`: as the tables of the run. */
  readonly csvRaw: boolean | null
  readonly bom: boolean | null
}

/** Which lines and documents are wanted; `null`, `false` and none: all. */
export interface KwicFilter {
  readonly voice: Voice | null
  readonly negated: boolean
  readonly claims: boolean
  /** Values of the metadata the run grouped by. */
  readonly groups: readonly string[]
  /** Ids or paths. */
  readonly documents: readonly string[]
}
