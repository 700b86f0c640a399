import { statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { compareCodeUnits } from './compare-code-units.ts'
import { commonFolder } from './common-folder.ts'
import { decodeBytes } from './decode-bytes.ts'
import { diagnostic } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'
import { IngestError } from './ingest-error.ts'
import { readBytes } from './read-bytes.ts'
import { readFolder } from './read-folder.ts'
import type { IngestSettings } from './settings.ts'
import type { Source } from './source.ts'
import { isTablePath, tableSources } from './table-sources.ts'

/** What there is to read. */
export interface FoundSources {
  /** In code-unit order of their paths; the rows of a table in row order. */
  readonly sources: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Files of one argument and the folder their paths are relative to. */
interface Found {
  readonly folder: string
  readonly files: readonly string[]
  /** What a folder has besides, and may be meant as an article. */
  readonly others: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Most files that are named. */
const mostNamed = 5

/** That folders hold what may be meant as an article and is not read. */
const leftOut = (paths: readonly string[]): readonly Diagnostic[] => {
  if (paths.length === 0) return []
  const more = paths.length > mostNamed ? ` and ${String(paths.length - mostNamed)} more` : ''
  const message = `Not read: ${paths.slice(0, mostNamed).join(', ')}${more}. A folder gives its .txt and .md files, and no links; others are read when they are named.`
  return [diagnostic('info', 'files-left-out', { path: '' }, message)]
}

const statOf = (path: string): Stats | null => {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** The part of a pattern before its first wildcard, as a folder. */
const fixedFolder = (pattern: string): string => {
  const parts = pattern.replaceAll('\\', '/').split('/')
  const firstDynamic = parts.findIndex((part) => isDynamicPattern(part))
  return resolve(parts.slice(0, firstDynamic).join('/') || (pattern.startsWith('/') ? '/' : '.'))
}

const findPath = async (path: string): Promise<Found> => {
  const absolute = resolve(path)
  const stats = statOf(absolute)
  if (stats?.isDirectory() === true) return { folder: absolute, ...readFolder(absolute) }
  if (stats !== null)
    return { folder: dirname(absolute), files: [absolute], others: [], diagnostics: [] }
  const files = isDynamicPattern(path)
    ? await glob(path, {
        absolute: true,
        expandDirectories: false,
        followSymbolicLinks: false,
        onlyFiles: true,
      })
    : []
  if (files.length === 0) {
    const what = isDynamicPattern(path) ? 'No file matches' : 'There is no file or folder'
    throw new IngestError(
      'path-not-found',
      `${what} ${path} (looked in ${process.cwd()}). Check the spelling.`,
    )
  }
  return { folder: fixedFolder(path), files, others: [], diagnostics: [] }
}

const portable = (path: string): string => path.split(sep).join('/')

const readTable = (file: string, path: string, settings: IngestSettings): FoundSources => {
  const { bytes, problem } = readBytes(file, { path, maxFileSize: settings.maxFileSize })
  if (bytes === null) return { sources: [], diagnostics: [problem] }
  const { text, encoding, diagnostics } = decodeBytes(bytes, { path, encoding: settings.encoding })
  if (text === null) return { sources: [], diagnostics }
  const table = tableSources({ path, text, encoding, textColumn: settings.textColumn })
  return { sources: table.sources, diagnostics: [...diagnostics, ...table.diagnostics] }
}

/**
 * The documents under files, folders and glob patterns. Tables are read here, everything else when its
 * source is loaded.
 *
 * @throws IngestError `path-not-found` or `text-column-missing`.
 */
export const findSources = async (
  paths: readonly string[],
  settings: IngestSettings,
): Promise<FoundSources> => {
  const found = await Promise.all(paths.map(findPath))
  const root = commonFolder(found.map(({ folder }) => portable(folder))) || '/'
  const files = [...new Set(found.flatMap((one) => one.files.map((file) => resolve(file))))]
    .map((file) => ({ file, path: portable(relative(root, file)) }))
    .toSorted((a, b) => compareCodeUnits(a.path, b.path))

  const read = files.map(({ file, path }): FoundSources =>
    isTablePath(path)
      ? readTable(file, path, settings)
      : { sources: [{ kind: 'file', file, path, metadata: {} }], diagnostics: [] },
  )
  const sources = read.flatMap((one) => one.sources)
  const given = new Set(files.map(({ file }) => file))
  const others = [...new Set(found.flatMap((one) => one.others))]
    .filter((file) => !given.has(file))
    .map((file) => portable(relative(root, file)))
    .toSorted(compareCodeUnits)
  const diagnostics = [...[...found, ...read].flatMap((one) => one.diagnostics), ...leftOut(others)]
  if (sources.length === 0 && diagnostics.every(({ severity }) => severity === 'info')) {
    const message =
      'There is no .txt or .md file in the input. Files of other kinds are read when they are named.'
    const none = diagnostic('warning', 'no-documents', { path: '' }, message)
    return { sources, diagnostics: [...diagnostics, none] }
  }
  return { sources, diagnostics }
}
