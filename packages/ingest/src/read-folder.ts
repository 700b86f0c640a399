import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { extname, join } from 'node:path'
import { compareCodeUnits } from './compare-code-units.ts'
import { diagnostic } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'
import { errorName } from './read-bytes.ts'

/** The articles under a folder and the folders that could not be listed. */
export interface FolderListing {
  /** Absolute paths. */
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

const isArticle = (name: string): boolean =>
  /\.(?:txt|md)$/i.test(name) && !name.startsWith('README') && !name.startsWith('LICENSE')

const isOutputFolder = (entries: readonly Dirent[]): boolean => {
  const names = new Set(entries.map(({ name }) => name))
  return names.has('run.json') && names.has('analysis.ndjson')
}

/** Most kinds of files that are named. */
const mostKinds = 5

const isMeant = (name: string): boolean => !/^(?:\.|README|LICENSE)/.test(name)

/** That a folder has files which are not read, by the endings of their names; none where there are none. */
const leftOut = (entries: readonly Dirent[]): readonly Diagnostic[] => {
  const others = entries.filter(({ name }) => isMeant(name))
  if (others.length === 0) return []
  const kinds = new Set(
    others.map((entry) => (entry.isFile() ? extname(entry.name) || 'no ending' : 'links, pipes')),
  )
  const named = [...kinds].sort(compareCodeUnits).slice(0, mostKinds)
  const more = kinds.size > mostKinds ? ', …' : ''
  const message = `Not read: ${String(others.length)} of the files in the folder (${named.join(', ')}${more}). A folder gives its .txt and .md files, and no links; others are read when they are named.`
  return [diagnostic('info', 'files-left-out', { path: '' }, message)]
}

/**
 * The `.txt` and `.md` files under a folder, without `README*`, `LICENSE*`, names that start with a
 * dot, symbolic links, and the folders that an earlier run wrote.
 */
export const readFolder = (root: string): FolderListing => {
  const files: string[] = []
  const diagnostics: Diagnostic[] = []
  const others: Dirent[] = []
  const pending: { readonly folder: string; readonly path: string }[] = [{ folder: root, path: '' }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder, path } = next
    const list = (): readonly Dirent[] => {
      try {
        return readdirSync(folder, { withFileTypes: true })
      } catch (error) {
        const message = `The folder could not be listed (${errorName(error)}). Check that it may be read.`
        diagnostics.push(diagnostic('error', 'unreadable-folder', { path }, message))
        return []
      }
    }
    const entries = list()
    if (isOutputFolder(entries)) continue
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) {
        pending.push({
          folder: join(folder, entry.name),
          path: path === '' ? entry.name : `${path}/${entry.name}`,
        })
      } else if (entry.isFile() && isArticle(entry.name)) {
        files.push(join(folder, entry.name))
      } else {
        others.push(entry)
      }
    }
  }
  return { files, diagnostics: [...diagnostics, ...leftOut(others)] }
}
