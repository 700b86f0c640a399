import type { ProfileRow } from '@contend/analyze'
import { html, type Html } from '../html.ts'
import type { Entry } from '../report-model.ts'
import { notAnalysed, type Cell } from './cell.ts'
import { intervalOf } from './difference.ts'
import type { FigureGroup, FigureRow } from './figure-rows.ts'

const counted = ({ measure, numerator, denominator }: ProfileRow): boolean =>
  !measure.startsWith('index:') || numerator + denominator > 0

const intervalText = ({ low, high }: ProfileRow, { value }: FigureRow): Html | null =>
  low === null || high === null
    ? null
    : html` <span class="muted">${value(low)} to ${value(high)}</span>`

const cellOf = (found: ProfileRow | undefined, figure: FigureRow, language: string): Cell => {
  if (found === undefined) return { content: notAnalysed }
  const { value } = found
  if (value === null || !counted(found)) return { content: html`<p class="empty">too few</p>` }
  return {
    interval: intervalOf(found, language),
    content: html`${figure.chart({ ...found, value })}
      <p class="figure-line">
        <span><b>${figure.value(value)}</b>${intervalText(found, figure)}</span>
        <span class="muted">${figure.counts(found)}</span>
      </p>`,
  }
}

/** The figures of a document, each with its interval and what it was counted from. */
export const figureCells = (
  { analysis, figure: figureOf }: Entry,
  groups: readonly FigureGroup[],
): readonly (readonly [string, Cell])[] =>
  groups
    .flatMap(({ rows }) => rows)
    .map((figure) => [
      figure.measure,
      cellOf(figureOf(figure.measure), figure, analysis.document.language),
    ])
