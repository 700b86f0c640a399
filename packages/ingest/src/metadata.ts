import type { Metadata } from './document.ts'

const knownColumns: ReadonlySet<string> = new Set([
  'id',
  'path',
  'title',
  'author',
  'date',
  'group',
  'language',
])

/** Column names the tool reads are matched in any case, so that `Title` of a spreadsheet is `title`. */
export const columnName = (name: string): string => {
  const trimmed = name.trim()
  const lower = trimmed.toLowerCase()
  return knownColumns.has(lower) ? lower : trimmed
}

/**
 * Metadata from columns and values; blank values are left out. `Object.fromEntries` makes even
 * `__proto__` an ordinary column.
 */
export const metadataFrom = (entries: readonly (readonly [string, string])[]): Metadata =>
  Object.fromEntries(
    entries
      .map(([name, value]) => [columnName(name), value] as const)
      .filter(([name, value]) => name !== '' && value.trim() !== ''),
  )

/** The value of a column, empty when there is none: `constructor` is a column like any other. */
export const metadataValue = (metadata: Metadata, column: string): string =>
  Object.hasOwn(metadata, column) ? (metadata[column] ?? '') : ''

const leaves = (value: unknown): readonly string[] => {
  if (value === null || value === undefined) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (typeof value === 'object') return Object.values(value).flatMap(leaves)
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    ? [String(value)]
    : []
}

const cellOf = (value: unknown): string => leaves(value).join('; ')

/** Metadata of a parsed YAML or JSON mapping, nested values joined with `; `; `null` if it is no mapping. */
export const metadataOf = (value: unknown): Metadata | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? metadataFrom(Object.entries(value).map(([name, cell]) => [name, cellOf(cell)] as const))
    : null
