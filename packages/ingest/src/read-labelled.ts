import { readFileSync, readdirSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { commonFolder } from './common-folder.ts'
import { compareCodeUnits } from './compare-code-units.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { Diagnostic } from './diagnostic.ts'
import { bratDocuments } from './labelled/brat-documents.ts'
import { groupRecords } from './labelled/group-records.ts'
import type { FoundArticle } from './labelled/group-records.ts'
import { LabelledDataError } from './labelled/labelled-data-error.ts'
import type { LabelledDocument, LabelledOptions } from './labelled/labelled-unit.ts'
import { parseJsonLines, parseTableRecords } from './labelled/parse-records.ts'
import { errorName } from './read-bytes.ts'

/** The documents of one file of labelled data. */
export interface LabelledFile {
  /** Relative to the folder given, or the deepest folder common to all arguments, with `/`. */
  readonly file: string
  /** Absolute. */
  readonly path: string
  readonly documents: readonly LabelledDocument[]
}

/** Labelled data in the order of the arguments, and what is worth knowing about it. */
export interface LabelledData {
  readonly files: readonly LabelledFile[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Place {
  readonly absolute: string
  /** Folder that the file's name is relative to if it is the only one. */
  readonly folder: string
}

const unreadable = (path: string, cause: unknown): LabelledDataError =>
  new LabelledDataError('labelled-unreadable', `${path} could not be read (${errorName(cause)})`, {
    remedy: 'Check that it may be read.',
    cause,
  })

const nothingIn = (paths: readonly string[], remedy: string): LabelledDataError =>
  new LabelledDataError(
    'labelled-nothing-found',
    `there is no labelled data in ${paths.join(', ')}`,
    { remedy },
  )

const statOf = (path: string): Stats | null => {
  try {
    return statSync(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorName(error))) return null
    throw unreadable(path, error)
  }
}

const isFile = (path: string): boolean => statOf(path)?.isFile() === true

const textOf = (path: string): string => {
  const read = (): Uint8Array => {
    try {
      return readFileSync(path)
    } catch (error) {
      throw unreadable(path, error)
    }
  }
  const { text } = decodeBytes(read(), { path })
  if (text !== null) return text
  throw new LabelledDataError('labelled-unreadable', `${path} is not text`, {
    remedy: 'Give JSON lines, CSV or brat annotations.',
  })
}

const stemOf = (path: string): string => basename(path, extname(path))

const beside = (path: string, extension: string): string =>
  join(dirname(path), `${stemOf(path)}${extension}`)

const isLabelled = (name: string): boolean =>
  !name.startsWith('.') && /\.(?:jsonl|ndjson|ann)$/i.test(name) && name !== 'documents.jsonl'

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => isLabelled(name) && isFile(join(folder, name)))
      .toSorted(compareCodeUnits)
      .map((name) => join(folder, name))
  } catch (error) {
    if (error instanceof LabelledDataError) throw error
    throw unreadable(folder, error)
  }
}

const placesOf = (path: string): readonly Place[] => {
  const absolute = resolve(path)
  const stats = statOf(absolute)
  if (stats === null) {
    throw new LabelledDataError('labelled-path-missing', `there is no file or folder ${path}`, {
      remedy: 'Check the spelling of the path.',
    })
  }
  if (!stats.isDirectory()) return [{ absolute, folder: dirname(absolute) }]
  return filesIn(absolute).map((file) => ({ absolute: file, folder: absolute }))
}

/** The article of a gold file: in `articles` beside it or beside its folder, if it is there. */
const articleFinder =
  (goldFile: string) =>
  (name: string): FoundArticle | null => {
    // The name may come from a record, which must not lead anywhere else.
    if (basename(name) !== name) return null
    const folders = [join(dirname(goldFile), 'articles'), join(dirname(goldFile), '..', 'articles')]
    const found = folders
      .flatMap((folder) => ['.txt', '.md'].map((extension) => join(folder, `${name}${extension}`)))
      .find(isFile)
    return found === undefined ? null : { path: `articles/${basename(found)}`, text: textOf(found) }
  }

interface ReadFile {
  readonly documents: readonly LabelledDocument[]
  readonly diagnostics: readonly Diagnostic[]
}

const readBrat = (absolute: string, file: string, options: LabelledOptions): ReadFile => {
  const [annotation, article] = [beside(absolute, '.ann'), beside(absolute, '.txt')]
  for (const part of [annotation, article]) {
    if (isFile(part)) continue
    throw new LabelledDataError('labelled-text-missing', `${file}: there is no ${basename(part)}`, {
      remedy: 'A brat annotation is NAME.ann with its text NAME.txt beside it.',
    })
  }
  const pair = {
    file,
    stem: stemOf(absolute),
    annotation: textOf(annotation),
    text: textOf(article),
  }
  return { documents: bratDocuments(pair, options), diagnostics: [] }
}

const readOne = (absolute: string, file: string, options: LabelledOptions): ReadFile => {
  const extension = extname(absolute).toLowerCase()
  if (extension === '.ann' || extension === '.txt') return readBrat(absolute, file, options)
  const isTable = extension === '.csv' || extension === '.tsv'
  if (!isTable && extension !== '.jsonl' && extension !== '.ndjson') {
    throw new LabelledDataError('labelled-format-unknown', `${file}: this format is not known`, {
      remedy: 'Give .jsonl, .csv, .tsv, or .ann with its .txt beside it.',
    })
  }
  const parsed = (isTable ? parseTableRecords : parseJsonLines)(textOf(absolute), file)
  const grouped = groupRecords(parsed.records, {
    file,
    stem: stemOf(absolute),
    loose: options.loose ?? false,
    articleOf: articleFinder(absolute),
  })
  return { ...grouped, diagnostics: [...parsed.diagnostics, ...grouped.diagnostics] }
}

const portable = (path: string): string => path.split(sep).join('/')

/**
 * Reads labelled sentences: JSON lines, CSV or TSV with one record a unit, brat annotations with their
 * texts, and folders of JSON lines and brat annotations. An article is looked for in a folder `articles`
 * beside a file or its folder.
 *
 * @throws LabelledDataError for a path that is not there, a broken record, or nothing to read
 */
export const readLabelled = (paths: readonly string[], options: LabelledOptions): LabelledData => {
  const places = [
    ...new Map(paths.flatMap(placesOf).map((place) => [place.absolute, place])).values(),
  ]
  if (places.length === 0) {
    throw nothingIn(
      paths,
      'A folder gives its .jsonl and .ann files; others are read when they are named.',
    )
  }
  const root = commonFolder(places.map(({ folder }) => portable(folder))) || '/'
  const read = places.map(({ absolute }) => {
    const file = portable(relative(root, absolute))
    return { file, path: absolute, ...readOne(absolute, file, options) }
  })
  if (read.every(({ documents }) => documents.length === 0)) {
    throw nothingIn(paths, 'The files are empty: each line or row is one labelled sentence.')
  }
  return {
    files: read.map(({ file, path, documents }) => ({ file, path, documents })),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}
