import { sheetName } from './sheet-address.ts'

/** Files of one kind in the report: how many, and their bytes together. */
export interface PartSize {
  readonly name: string
  readonly files: number
  /** In UTF-8. */
  readonly bytes: number
}

const names: ReadonlyMap<string, string> = new Map([
  ['index', 'overview'],
  ['compare', 'side by side'],
  ['documents', 'list of documents'],
  ['claims', 'list of claims'],
  ['docs', 'documents'],
  ['words', 'words'],
  ['groups', 'groups'],
  ['lexicons', 'lexicons'],
  ['charts', 'charts'],
])

/** What kind of part a file of the report is. */
export const partName = (path: string): string => {
  const [first = ''] = (sheetName(path) ?? path.replace(/^report\//u, '')).split('/')
  return names.get(first) ?? first
}

/** Adds up sizes by kind, in the order in which the kinds come. */
export const addSizes = (
  sizes: Iterable<readonly [name: string, bytes: number]>,
): readonly PartSize[] => {
  const parts = new Map<string, PartSize>()
  for (const [name, bytes] of sizes) {
    const part = parts.get(name) ?? { name, files: 0, bytes: 0 }
    parts.set(name, { name, files: part.files + 1, bytes: part.bytes + bytes })
  }
  return [...parts.values()]
}
