import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { extname, join } from 'node:path'
import { diagnostic } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'
import { errorName } from './read-bytes.ts'

/** The articles under a folder and the folders that could not be listed. */
export interface FolderListing {
  /** Absolute paths. */
  readonly files: readonly string[]
  /** Absolute paths of what may be meant as an article: a page, a letter, a link to a text. */
  readonly others: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

const isArticle = (name: string): boolean =>
  /\.(?:txt|md)$/i.test(name) && !name.startsWith('README') && !name.startsWith('LICENSE')

const isOutputFolder = (entries: readonly Dirent[]): boolean => {
  const names = new Set(entries.map(({ name }) => name))
  return names.has('run.json') && names.has('analysis.ndjson')
}

/** Endings of files that may be meant as articles, and are none to us. */
const MAY_BE_ARTICLES = new Set(
  '.html .htm .xhtml .xml .pdf .doc .docx .odt .rtf .text .markdown .mdown .mkd .rst .tex .org .adoc .epub'.split(
    ' ',
  ),
)

const maybeArticle = (entry: Dirent): boolean =>
  entry.isFile() ? MAY_BE_ARTICLES.has(extname(entry.name).toLowerCase()) : isArticle(entry.name)

/**
 * The `.txt` and `.md` files under a folder, without `README*`, `LICENSE*`, names that start with a
 * dot, symbolic links, and the folders that an earlier run wrote.
 */
export const readFolder = (root: string): FolderListing => {
  const files: string[] = []
  const diagnostics: Diagnostic[] = []
  const others: string[] = []
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
      } else if (maybeArticle(entry)) {
        others.push(join(folder, entry.name))
      }
    }
  }
  return { files, others, diagnostics }
}
