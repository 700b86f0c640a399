import type { ConcordanceLine, KwicQuery, LineCounts } from '@contend/analyze'
import type { GatheredConcordance } from './gather-concordance.ts'

/** What `contend kwic --json` prints. Spans are UTF-16 ranges into the document's text. */
export interface ConcordanceJson {
  readonly formatVersion: 1
  readonly query:
    | { readonly kind: 'category'; readonly name: string; readonly includes: readonly string[] }
    | { readonly kind: string; readonly text: string }
  readonly counts: LineCounts
  /** Lines that a limit left out. */
  readonly leftOut: number
  readonly lines: readonly ConcordanceLine[]
}

const queryJson = (query: KwicQuery): ConcordanceJson['query'] =>
  query.kind === 'category'
    ? { kind: query.kind, name: query.name, includes: [...query.includes] }
    : { kind: query.termKind, text: query.text }

/** A concordance as plain data. */
export const concordanceJson = ({
  query,
  counts,
  lines,
}: GatheredConcordance): ConcordanceJson => ({
  formatVersion: 1,
  query: queryJson(query),
  counts,
  leftOut: counts.lines - lines.length,
  lines,
})
