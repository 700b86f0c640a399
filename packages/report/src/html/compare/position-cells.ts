import type { Headline, Position } from '@contend/analyze'
import { intervalStrip } from '../chart/interval-strip.ts'
import { sideGlyph } from '../chart/side-glyph.ts'
import { html, type Html } from '../html.ts'
import { countWords, disagrees, indexWords, reportedWords } from '../position-words.ts'
import { headlineKey, type Entry, type ReportModel } from '../report-model.ts'
import { stanceQuotes } from '../stance-quotes.ts'
import { verdictLine } from '../verdict.ts'
import { notAnalysed, type Cell } from './cell.ts'
import { intervalOf } from './difference.ts'
import type { Scales } from './scales.ts'

/** Key of the row of a proposition. */
export const positionKey = (index: number): string => `p${String(index)}`

const figures = (position: Position, { position: scale }: Scales): Html | null => {
  const { index, low, high, position: tone } = position
  if (index === null) return null
  return html`${intervalStrip({ value: index, low, high }, { scale, height: 14, tone })}
    <p class="meta">${indexWords(position)}; ${countWords(position)}</p>`
}

const cellOf = (
  entry: Entry,
  {
    position,
    headline,
  }: { readonly position: Position | undefined; readonly headline: Headline | undefined },
  scales: Scales,
): Cell => {
  if (position === undefined) return { content: notAnalysed, side: 'unknown' }
  const side = position.position
  const reported = reportedWords(position)
  return {
    side,
    interval: intervalOf(position, entry.analysis.document.language),
    content: html`<p class="${side}">${sideGlyph(side)} <b>${side}</b></p>
      ${figures(position, scales)}${headline === undefined ? null : verdictLine(headline)}${reported === '' ? null : html`<p class="meta">${reported}</p>`}${
        disagrees(position)
          ? html`<p class="meta">
              ‡ The index does not point the same way: it counts stances, the position weighs them.
            </p>`
          : null
      }${stanceQuotes(entry, position, 'report')}`,
  }
}

/** Where a document stands on each proposition, with the sentences that say so. */
export const positionCells = (
  { comparison, headlineOf }: ReportModel,
  entry: Entry,
  scales: Scales,
): readonly (readonly [string, Cell])[] =>
  comparison.frame.propositions.map(({ id }, index) => [
    positionKey(index),
    cellOf(
      entry,
      {
        position: entry.analysis.positions.find(({ proposition }) => proposition === id),
        headline: headlineOf.get(headlineKey(id, entry.id)),
      },
      scales,
    ),
  ])
