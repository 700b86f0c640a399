import { isMap, isScalar } from 'yaml'
import { DataFileError } from '../data-file-error.ts'
import { parseYaml } from '../yaml-source.ts'
import { csvRows, delimiterOf } from './csv-rows.ts'
import { shapeOf } from './csv-shape.ts'
import { createDraft } from './lexicon-draft.ts'
import { foreignFormats, type ForeignFormat } from './import-report.ts'
import { filledLines, linesOf, type TextLine } from './text-lines.ts'

/** Lines of a table looked at to tell its shape. */
const SAMPLE = 50

const OWN_KEY = /^["']?lexicon["']?[ \t]*:[ \t]*[\p{L}"']/mu

const fail = (path: string, message: string): never => {
  throw new DataFileError(path, [
    { code: 'data-file-structure', message, line: null, column: null },
  ])
}

const naming = (formats: readonly ForeignFormat[]): string =>
  `Name its format with \`contend lexicon import --from\`: ${formats.join(', ')}.`

const extensionOf = (path: string): string => /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''

/** Whether YAML is a file of ours, however broken: the one that can explain what is wrong with it. */
const isOwnYaml = (text: string, path: string): boolean => {
  if (OWN_KEY.test(text)) return true
  let contents: unknown
  try {
    contents = parseYaml(text, path).document.contents
  } catch (error) {
    if (error instanceof DataFileError) return true
    throw error
  }
  if (!isMap(contents)) return true
  return contents.items.some(({ key, value }) => {
    if (!isScalar(key)) return false
    if (key.value === 'categories' || key.value === 'propositions') return isMap(value)
    return (key.value === 'lexicon' || key.value === 'language') && isScalar(value)
  })
}

const tableFormat = (lines: readonly TextLine[], path: string): ForeignFormat => {
  const rows = csvRows(lines.slice(0, SAMPLE), delimiterOf(lines[0]?.text ?? ''), createDraft(path))
  if (rows[0]?.cells[0]?.toLowerCase() === 'dicterm') return 'dicx'
  const shape = shapeOf(rows)
  if (shape !== null) return shape.kind
  const message =
    'The table could have one entry a row (term, category, weight) or one category a column.'
  return fail(
    path,
    `${message} Give it a header with "term", or ${lowerFirst(naming(['csv-long', 'csv-wide']))}`,
  )
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const xmlFormat = (lines: readonly TextLine[], path: string): ForeignFormat => {
  const start = lines
    .slice(0, SAMPLE)
    .map(({ text }) => text)
    .join(' ')
  const [, afterName = ''] = start.split('<dictionary', 2)
  const [attributes = ''] = afterName.split('>', 1)
  if (/\sstyle="lexicoder"/i.test(attributes)) return 'lexicoder'
  if (/\spatternengine=/.test(attributes)) return 'yoshikoder'
  const message = 'It could be a dictionary of either program.'
  return fail(path, `${message} ${naming(['yoshikoder', 'lexicoder'])}`)
}

const byContent = (lines: readonly TextLine[], path: string): ForeignFormat => {
  const [first] = lines
  const start = first?.text.trim() ?? ''
  if (start === '%') return 'liwc'
  if (start.startsWith('<')) return xmlFormat(lines, path)
  if (start.startsWith('+')) return 'lexicoder'
  if (lines.slice(0, SAMPLE).some(({ text }) => /^\s+\S.*\s\(\d+\)\s*$/.test(text)))
    return 'wordstat'
  if (/[\t,;]/.test(start)) return tableFormat(lines, path)
  const known = Object.entries(foreignFormats).map(([name, what]) => `${name} (${what})`)
  return fail(
    path,
    `It shows no format that is known. Name it with \`contend lexicon import --from\`: ${known.join(', ')}.`,
  )
}

/**
 * Tells the format of a lexicon by the extension of its file and by what it holds; `contend` for
 * lexicons of ours.
 *
 * @throws DataFileError when it could be one of several, naming them, or shows none
 */
export const detectFormat = (text: string, path: string): ForeignFormat | 'contend' => {
  const lines = filledLines(linesOf(text, createDraft(path)))
  switch (extensionOf(path)) {
    case 'dic': {
      if (lines.some((line) => line.text.trim() === '%')) return 'liwc'
      const message = 'A LIWC dictionary has its categories between two % lines; here is none.'
      return fail(path, `${message} ${naming(['csv-long', 'csv-wide', 'wordstat'])}`)
    }
    case 'dicx':
      return 'dicx'
    case 'lc3':
    case 'lcd':
      return 'lexicoder'
    case 'ykd':
      return 'yoshikoder'
    case 'cat':
      return 'wordstat'
    case 'csv':
    case 'tsv':
      return tableFormat(lines, path)
    case 'yaml':
    case 'yml':
    case 'json':
      return isOwnYaml(text, path) ? 'contend' : 'quanteda'
    default:
      return OWN_KEY.test(text) ? 'contend' : byContent(lines, path)
  }
}
