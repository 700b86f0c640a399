import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
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

/**
 * The `.txt` and `.md` files under a folder, without `README*`, `LICENSE*`, names that start with a
 * dot, symbolic links, and the folders that an earlier run wrote.
 */
export const readFolder = (root: string): FolderListing => {
  const files: string[] = []
  const diagnostics: Diagnostic[] = []
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
      }
    }
  }
  return { files, diagnostics }
}
