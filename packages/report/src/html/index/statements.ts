import type { PositionSide, PropositionInfo } from '@contend/analyze'
import { sideGlyph, sides } from '../chart/side-glyph.ts'
import { stackedBar } from '../chart/stacked-bar.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'

const countSide = (model: ReportModel, proposition: string, side: PositionSide): number =>
  model.entries.filter(({ analysis }) =>
    analysis.positions.some((each) => each.proposition === proposition && each.position === side),
  ).length

const statement = (model: ReportModel, { id, statement }: PropositionInfo, index: number): Html => {
  const tally = sides.map((side) => ({ side, count: countSide(model, id, side) }))
  return html`<li>
    <span class="n">${index + 1}</span>
    <div>
      <p class="statement" dir="auto">${statement}</p>
    </div>
    <div>
      ${stackedBar(
        tally.map(({ side, count }) => ({ count, tone: `seg-${side}` })),
        14,
      )}
      <p class="tally">
        ${tally
          .filter(({ count }) => count > 0)
          .map(
            ({ side, count }) =>
              html`<span class="${side}">${sideGlyph(side)} ${formatCount(count)} ${side}</span> `,
          )}
      </p>
    </div>
  </li>`
}

/** Each proposition with how many documents are on which side. */
export const statements = (model: ReportModel): Html =>
  html`<ol class="statements">
    ${model.comparison.frame.propositions.map((each, index) => statement(model, each, index))}
  </ol>`
