import type { Lexicon } from '@contend/analyze'
import { basename, resolve } from 'node:path'
import { usageError } from '../cli-error.ts'
import { withPlaces } from '../data-file-trouble.ts'
import { builtPlaces } from '../lexicon-store.ts'
import { readLexicon, shippedFiles } from '../read-data-files.ts'
import { visible } from '../visible.ts'

/** The name that stands for the shipped lexicon of the same id and language. */
const shippedName = 'shipped'

/** One of the two versions that are set against each other. */
export interface Version {
  /** As a reader would call it. */
  readonly name: string
  readonly lexicon: Lexicon
  /** Files to load besides the shipped ones. */
  readonly files: readonly string[]
}

const ofFile = (cwd: string, path: string): Version => {
  const file = resolve(cwd, path)
  const { value } = withPlaces([file], () => readLexicon(file, false, builtPlaces))
  return { name: visible(basename(path)), lexicon: value, files: [file] }
}

const ofShipped = ({ id, language }: Lexicon): Version => {
  const all = shippedFiles('lexicons').map((path) => readLexicon(path, true, builtPlaces).value)
  const lexicon = all.find((each) => each.id === id && each.language === language)
  if (lexicon !== undefined) return { name: shippedName, lexicon, files: [] }
  const names = all.map((each) => `${each.id} (${each.language})`).join(', ')
  throw usageError(
    `there is no shipped lexicon ${id} (${language})`,
    `There is: ${names}. Give the file of the other version.`,
  )
}

/**
 * Reads the versions A and B; `shipped` stands for the shipped lexicon with the id of the other.
 *
 * @throws CliError (2) for files with mistakes, and for two that are not versions of one lexicon
 */
export const readVersions = (
  cwd: string,
  before: string,
  after: string,
): { readonly before: Version; readonly after: Version } => {
  if (before === shippedName && after === shippedName) {
    throw usageError('both sides are the shipped lexicon', 'Name the file of one version.')
  }
  if (before === shippedName) {
    const version = ofFile(cwd, after)
    return { before: ofShipped(version.lexicon), after: version }
  }
  const version = ofFile(cwd, before)
  if (after === shippedName) return { before: version, after: ofShipped(version.lexicon) }
  const other = ofFile(cwd, after)
  const [a, b] = [version.lexicon, other.lexicon]
  if (a.id !== b.id || a.language !== b.language) {
    throw usageError(
      `${visible(before)} is the lexicon "${a.id}" (${a.language}), ${visible(after)} is "${b.id}" (${b.language}): only versions of one lexicon can be set against each other`,
      'Give both files the same `lexicon:` and `language:`.',
    )
  }
  const isSameName = version.name === other.name
  return {
    before: isSameName ? { ...version, name: visible(before) } : version,
    after: isSameName ? { ...other, name: visible(after) } : other,
  }
}
