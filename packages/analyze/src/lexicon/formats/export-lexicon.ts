import { stringify as stringifyCsv } from 'csv-stringify/sync'
import { stringify as stringifyYaml } from 'yaml'
import type { Lexicon } from '../lexicon.ts'
import type { ExportedLexicon, ExportFormat, ExportReport } from './export-report.ts'
import { sortByHolding, type Holds, type WritableTerm } from './find-losses.ts'
import { fileOf, lexiconYaml, nameOf, parentOf } from './write-file.ts'

/** Cells stand as they are: a term must read back the same, so no apostrophe goes before `=`. */
const csv = (rows: readonly (readonly string[])[]): string =>
  stringifyCsv(
    rows.map((row) => [...row]),
    { record_delimiter: '\n' },
  )

const dicx = (terms: readonly WritableTerm[]): string => {
  const categories = [...new Set(terms.map(({ category }) => category))]
  const rows = new Map<string, Map<string, number>>()
  for (const { category, text, weight } of terms) {
    const row = rows.get(text) ?? new Map<string, number>()
    rows.set(text, row.set(category, weight))
  }
  const mark = (weight: number | undefined): string => {
    if (weight === undefined) return ''
    return weight === 1 ? 'X' : String(weight)
  }
  // A question mark is a plain character in the format.
  const written = (text: string): string => text.replaceAll('\\?', '?')
  return csv([
    ['DicTerm', ...categories],
    ...[...rows].map(([text, row]) => [
      written(text),
      ...categories.map((category) => mark(row.get(category))),
    ]),
  ])
}

const long = (terms: readonly WritableTerm[]): string =>
  csv([
    ['term', 'category', 'weight'],
    ...terms.map(({ text, category, weight }) => [text, category, String(weight)]),
  ])

type Nested = readonly string[] | { readonly [name: string]: Nested }

const nested = (terms: ReadonlyMap<string, readonly string[]>): string => {
  const paths = new Set<string>()
  for (const path of terms.keys()) {
    for (let at = path; at !== ''; at = parentOf(at)) paths.add(at)
  }
  const below = (parent: string): Nested => {
    const children = [...paths].filter((path) => parentOf(path) === parent)
    const own = terms.get(parent) ?? []
    if (children.length === 0) return own
    return Object.fromEntries([
      ...(own.length > 0 ? [['__', own] as const] : []),
      ...children.map((path) => [nameOf(path), below(path)] as const),
    ])
  }
  return stringifyYaml(below(''), {
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
    lineWidth: 0,
  })
}

const quanteda = (terms: readonly WritableTerm[]): string => {
  const byCategory = new Map<string, string[]>()
  for (const { category, text } of terms) {
    const words = byCategory.get(category) ?? []
    words.push(text)
    byCategory.set(category, words)
  }
  return nested(byCategory)
}

interface Writer {
  readonly holds: Holds
  readonly write: (terms: readonly WritableTerm[]) => string
}

const writers: Readonly<Record<Exclude<ExportFormat, 'yaml'>, Writer>> = {
  dicx: {
    holds: { weights: true, nesting: false, wildcards: 'at-end', literalWildcards: true },
    write: dicx,
  },
  csv: {
    holds: { weights: true, nesting: false, wildcards: 'anywhere', literalWildcards: true },
    write: long,
  },
  quanteda: {
    holds: { weights: false, nesting: true, wildcards: 'anywhere', literalWildcards: false },
    write: quanteda,
  },
}

const reportOf = (
  format: ExportFormat,
  terms: readonly { readonly category: string }[],
  losses: ExportReport['losses'],
): ExportReport => ({
  formatVersion: 1,
  format,
  written: {
    categories: new Set(terms.map(({ category }) => category)).size,
    entries: terms.length,
  },
  losses,
})

/** Writes a lexicon in a format, and says what of it the format cannot hold. */
export const exportLexicon = (lexicon: Lexicon, format: ExportFormat): ExportedLexicon => {
  if (format === 'yaml') {
    const terms = lexicon.categories.flatMap(({ id, terms: own }) =>
      own.map(() => ({ category: id })),
    )
    return { text: lexiconYaml(fileOf(lexicon), lexicon.path), report: reportOf(format, terms, []) }
  }
  const { holds, write } = writers[format]
  const { terms, losses } = sortByHolding(lexicon, holds)
  return { text: write(terms), report: reportOf(format, terms, losses) }
}
