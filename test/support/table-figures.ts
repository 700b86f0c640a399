import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cell, readTable } from './tables.ts'
import type { Row } from './tables.ts'

interface Column {
  readonly name: string
  readonly 'schema:unitText'?: string
}

interface Metadata {
  readonly tables: readonly {
    readonly url: string
    readonly tableSchema: { readonly columns: readonly Column[] }
  }[]
}

const isMetadata = (value: unknown): value is Metadata =>
  typeof value === 'object' && value !== null && 'tables' in value

const perThousandWords = (n: number, of: number): number => (1000 * n) / of
const perOne = (n: number, of: number): number => n / of

/** How a measure is made of its counts, by what its name begins with; `NaN` where it cannot be had. */
const families: Readonly<Record<string, (n: number, of: number) => number>> = {
  rate: perThousandWords,
  wrate: perThousandWords,
  density: perThousandWords,
  'per-claim': perOne,
  'per-sentence': perOne,
  ratio: perOne,
  share: perOne,
  'diversity:mattr': perOne,
  index: (n, of) => (n + of === 0 ? NaN : Math.log((n + 0.5) / (of + 0.5))),
}

/** Figures that no two counts make, with the counts of what they were taken from. */
const notMade = new Set(['diversity:mtld'])

/** Whether a figure is what its counts make of it, and empty where they make nothing of it. */
const isRebuilt = (written: string, rebuilt: number): boolean =>
  Number.isFinite(rebuilt)
    ? written !== '' && Math.abs(Number(written) - rebuilt) <= 1e-9 * Math.max(1, rebuilt)
    : written === ''

/** A figure of a headline is made in trials; what it rests on is its `n`. */
const isOfTrials = (row: Row): boolean => 'trials' in row && /^\d+$/.test(cell(row, 'n'))

const isMeasured = (row: Row): boolean => {
  if (isOfTrials(row)) return true
  const measure = cell(row, 'measure').replace(/^author:/, '')
  const counts = [cell(row, 'numerator'), cell(row, 'denominator')] as const
  if (!counts.every((count) => /^\d+(?:\.\d+)?$/.test(count))) return false
  if (notMade.has(measure)) return true
  const rebuild = families[measure] ?? families[measure.split(':')[0] ?? '']
  if (rebuild === undefined) return false
  return isRebuilt(cell(row, 'value'), rebuild(Number(counts[0]), Number(counts[1])))
}

const perThousand = 'per 1,000 words'

/** Rates and shares; the limits of an interval have the counts of what they are limits of. */
const isRatio = ({ name, 'schema:unitText': unit }: Column): boolean =>
  !/(?:^|_)(?:low|high|difference)(?:_|$)/.test(name) &&
  (/(?:^|_)(?:rate|share)(?:_|$)/.test(name) || unit === perThousand)

/** What a rate or share is made of, found by its name: `rate` of `count` and `words`, `rate_a` of `count_a` … */
const isRebuiltFrom = (row: Row, { name, 'schema:unitText': unit }: Column): boolean => {
  const find = (words: readonly string[]): number => {
    const found = words.map((word) => name.replace(/rate|share/, word)).find((each) => each in row)
    return found === undefined ? NaN : Number(cell(row, found))
  }
  const n = find(['count', 'numerator', 'kept'])
  const of = find(['size', 'words', 'denominator', 'of', 'trials'])
  if (Number.isNaN(n) || Number.isNaN(of)) return false
  const isPerThousand = unit === perThousand || row['basis'] === 'words'
  return isRebuilt(cell(row, name), (isPerThousand ? 1000 : 1) * (n / of))
}

/** The rates and shares in the tables of a run that the counts beside them do not make. */
export const figuresWithoutCounts = (folder: string): readonly string[] => {
  const metadata: unknown = JSON.parse(readFileSync(join(folder, 'csv-metadata.json'), 'utf8'))
  if (!isMetadata(metadata)) throw new Error('csv-metadata.json lists no tables')
  return metadata.tables.flatMap(({ url, tableSchema: { columns } }) => {
    const ratios = columns.filter(isRatio)
    const hasMeasures = columns.some(({ name }) => name === 'measure')
    return readTable(folder, url.replace(/\.csv$/, '')).flatMap((row, at) => {
      const place = `${url}:${String(at + 2)}`
      return [
        ...(hasMeasures && !isMeasured(row) ? [`${place} ${cell(row, 'measure')}`] : []),
        ...ratios.filter((each) => !isRebuiltFrom(row, each)).map(({ name }) => `${place} ${name}`),
      ]
    })
  })
}
