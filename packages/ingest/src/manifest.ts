import { withoutExtension } from './assign-ids.ts'
import { diagnostic } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Metadata } from './document.ts'
import { IngestError } from './ingest-error.ts'
import { columnName, metadataFrom, metadataValue } from './metadata.ts'
import { delimiterOf, parseTable } from './parse-table.ts'
import type { Source } from './source.ts'

/** A row of a manifest. */
export interface ManifestRow {
  /** Value of the key column, with `/` and without a leading `./`. */
  readonly key: string
  /** Number of the row under the header, from 1. */
  readonly row: number
  /** All columns but `path`. */
  readonly metadata: Metadata
}

/** A metadata table: which column names the document, and what it says of each. */
export interface Manifest {
  readonly keyColumn: 'path' | 'id'
  readonly rows: readonly ManifestRow[]
}

const cleanKey = (value: string): string =>
  value
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')

/**
 * A manifest from the text of a CSV. `name` stands in error messages.
 *
 * @throws IngestError `manifest-unreadable` or `manifest-key-missing`.
 */
export const parseManifest = (text: string, name: string): Manifest => {
  const parsed = parseTable(text, delimiterOf(text))
  if (!parsed.ok) {
    throw new IngestError(
      'manifest-unreadable',
      `${name} is not a readable CSV table: ${parsed.reason}.`,
    )
  }
  const columns = parsed.table.columns.map(columnName)
  const keyColumn = columns.includes('path') ? 'path' : columns.includes('id') ? 'id' : null
  if (keyColumn === null) {
    throw new IngestError(
      'manifest-key-missing',
      `${name} has neither a column "path" nor a column "id" to tell which row is about which file; there are: ${columns.join(', ')}.`,
    )
  }
  const rows = parsed.table.rows.map((cells, index) => {
    const entries = columns.map((column, at) => [column, cells[at] ?? ''] as const)
    const key = entries.find(([column]) => column === keyColumn)?.[1] ?? ''
    const metadata = metadataFrom(entries.filter(([column]) => column !== 'path'))
    return { key: cleanKey(key), row: index + 1, metadata }
  })
  return { keyColumn, rows: rows.filter(({ key }) => key !== '') }
}

const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Every name a row may call a source by, the exact one first. */
const namesOf = (source: Source, keyColumn: Manifest['keyColumn']): readonly string[] => {
  if (keyColumn === 'id') {
    const own = metadataValue(source.metadata, 'id')
    const bare = withoutExtension(source.path)
    return [...(own === '' ? [] : [own]), bare, lastSegment(bare)]
  }
  if (source.kind === 'row') return [source.path]
  const parts = source.file.replaceAll('\\', '/').split('/')
  return [source.path, ...parts.map((_, from) => parts.slice(from).join('/'))]
}

interface Match {
  readonly row: ManifestRow
  readonly source: Source | undefined
  readonly isTaken: boolean
}

const matchRows = (manifest: Manifest, sources: readonly Source[]): readonly Match[] => {
  const exact = new Map<string, Source>()
  const loose = new Map<string, Source[]>()
  for (const source of sources) {
    const [first = '', ...others] = namesOf(source, manifest.keyColumn)
    if (!exact.has(first)) exact.set(first, source)
    for (const name of new Set(others)) {
      const sharing = loose.get(name)
      if (sharing === undefined) loose.set(name, [source])
      else sharing.push(source)
    }
  }
  const taken = new Set<Source>()
  return manifest.rows.map((row) => {
    const candidates = loose.get(row.key) ?? []
    const source = exact.get(row.key) ?? (candidates.length === 1 ? candidates[0] : undefined)
    const isTaken = source !== undefined && taken.has(source)
    if (source !== undefined) taken.add(source)
    return { row, source, isTaken }
  })
}

const unmatched = ({ row, isTaken }: Match, keyColumn: string): Diagnostic => {
  const reason = isTaken
    ? 'is about a file that an earlier row is about'
    : 'fits no input file, or several'
  const message = `Row ${String(row.row)} of the manifest (${keyColumn} "${row.key}") ${reason}: it was left out. Write the path as it stands in documents.csv.`
  return diagnostic('warning', 'manifest-row-unmatched', { path: '' }, message)
}

/** Sources with the metadata of their manifest rows, which wins over that of a table row. */
export interface DescribedSources {
  readonly sources: readonly Source[]
  /** `manifest-row-unmatched` for rows without a file, `manifest-row-missing` for files without a row. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Gives every source the metadata of its manifest row. */
export const applyManifest = (sources: readonly Source[], manifest: Manifest): DescribedSources => {
  const matches = matchRows(manifest, sources)
  const bySource = new Map(
    matches.flatMap(({ row, source, isTaken }) =>
      source === undefined || isTaken ? [] : [[source, row.metadata] as const],
    ),
  )
  const missing = sources.filter((source) => !bySource.has(source))
  const missingMessage =
    'The manifest has no row for it: it is in no group. Add a row with its path.'
  return {
    sources: sources.map((source) => ({
      ...source,
      metadata: { ...source.metadata, ...bySource.get(source) },
    })),
    diagnostics: [
      ...matches
        .filter(({ source, isTaken }) => source === undefined || isTaken)
        .map((match) => unmatched(match, manifest.keyColumn)),
      ...missing.map(({ path }) =>
        diagnostic('info', 'manifest-row-missing', { path }, missingMessage),
      ),
    ],
  }
}
