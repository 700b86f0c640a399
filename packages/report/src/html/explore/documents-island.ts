import type { DimensionInfo, DocumentAnalysis, PropositionInfo } from '@contend/analyze'
import { metadataValue } from '../../document-group.ts'
import { sides } from '../chart/side-glyph.ts'
import { formatQuantity } from '../format-number.ts'
import { showControls } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { shownName } from '../shown-name.ts'
import { sideColumn } from './fields.ts'
import { codedColumn, type Cell, type Island } from './island.ts'

const shownOrNull = (text: string | null): string | null => (text === null ? null : shownName(text))

const depthWords = { full: null, terms: 'terms only', none: 'not analysed' } as const

const troubleWords = ({ diagnostics }: DocumentAnalysis): string | null => {
  const count = diagnostics.filter(({ severity }) => severity !== 'info').length
  return count === 0 ? null : formatQuantity(count, 'warning')
}

/** Columns of the sides that documents hold on a proposition: the place of the side in `sides`. */
export const sideColumns = (
  entries: readonly Entry[],
  propositions: readonly PropositionInfo[],
): Island['columns'] =>
  Object.fromEntries(
    propositions.map(({ id }, index) => [
      sideColumn(index),
      entries.map(({ analysis }): Cell => {
        const position = analysis.positions.find(({ proposition }) => proposition === id)
        return position === undefined ? null : sides.indexOf(position.position)
      }),
    ]),
  )

/** Columns of the author's stances on each side; nothing where there are none of either. */
const stanceColumns = (
  entries: readonly Entry[],
  propositions: readonly PropositionInfo[],
): Island['columns'] =>
  Object.fromEntries(
    propositions.flatMap(({ id }, index) => {
      const counted = entries.map(({ analysis }) => {
        const position = analysis.positions.find(({ proposition }) => proposition === id)
        return position === undefined || position.nFor + position.nAgainst === 0 ? null : position
      })
      return [
        [`for${String(index)}`, counted.map((each) => each?.nFor ?? null)],
        [`against${String(index)}`, counted.map((each) => each?.nAgainst ?? null)],
      ]
    }),
  )

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100

/** Columns of a dimension: its two counts, and the index with its interval where there is anything to count. */
const dimensionColumns = (
  entries: readonly Entry[],
  { lexicon, dimension }: DimensionInfo,
  index: number,
): Island['columns'] => {
  const rows = entries.map(({ figure }) => figure(`index:${lexicon}.${dimension}`))
  const told = rows.map((row) =>
    row === undefined || row.numerator + row.denominator === 0 ? null : row,
  )
  const name = (part: string): string => `${part}${String(index)}`
  return {
    [name('index')]: told.map((row) => rounded(row?.value ?? null)),
    [name('low')]: told.map((row) => rounded(row?.low ?? null)),
    [name('high')]: told.map((row) => rounded(row?.high ?? null)),
    [name('from')]: rows.map((row) => row?.denominator ?? null),
    [name('to')]: rows.map((row) => row?.numerator ?? null),
  }
}

/** Whether the metadata names the author of any document. */
export const hasAuthors = ({ entries }: ReportModel): boolean =>
  entries.some(({ analysis }) => metadataValue(analysis, 'author') !== null)

/** Every document as a row, in path order. */
export const documentsIsland = ({ comparison, entries }: ReportModel): Island => {
  const { propositions, dimensions } = comparison.frame
  const repeats = new Set(comparison.duplicates.rows.map(({ document }) => document))
  const totals = entries.map(({ analysis }) => analysis.totals)
  return {
    size: entries.length,
    columns: {
      slug: entries.map(({ slug }) => slug),
      name: entries.map(({ name }) => shownName(name)),
      ...codedColumn(
        'group',
        'groupAt',
        entries.map(({ group }) => (group === null ? null : showControls(group))),
      ),
      ...codedColumn(
        'language',
        'languageAt',
        entries.map(({ analysis }) => shownName(analysis.document.language)),
      ),
      ...codedColumn(
        'author',
        'authorAt',
        entries.map(({ analysis }) => shownOrNull(metadataValue(analysis, 'author'))),
      ),
      date: entries.map(({ analysis }) => shownOrNull(metadataValue(analysis, 'date'))),
      words: totals.map(({ words }) => words),
      sentences: totals.map(({ sentences }) => sentences),
      claims: totals.map(({ claims }) => claims),
      premises: totals.map(({ premises }) => premises),
      ...codedColumn(
        'depth',
        'depthAt',
        entries.map(({ analysis }) => depthWords[analysis.depth]),
      ),
      ...codedColumn(
        'trouble',
        'troubleAt',
        entries.map(({ analysis }) => troubleWords(analysis)),
      ),
      ...codedColumn(
        'repeats',
        'repeatsAt',
        entries.map(({ id }) => (repeats.has(id) ? 'repeats another' : null)),
      ),
      ...sideColumns(entries, propositions),
      ...stanceColumns(entries, propositions),
      ...Object.fromEntries(
        dimensions.flatMap((each, index) => Object.entries(dimensionColumns(entries, each, index))),
      ),
    },
  }
}
