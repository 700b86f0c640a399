import type { PositionSide, PropositionInfo } from '@contend/analyze'
import { sideGlyph, sides } from '../chart/side-glyph.ts'
import { stackedBar } from '../chart/stacked-bar.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { Entry, ReportModel } from '../report-model.ts'

type Tally = ReadonlyMap<PositionSide, number>

const tallyOf = (entries: readonly Entry[], proposition: string): Tally => {
  const tally = new Map<PositionSide, number>()
  for (const { analysis } of entries) {
    const side = analysis.positions.find((each) => each.proposition === proposition)?.position
    if (side !== undefined) tally.set(side, (tally.get(side) ?? 0) + 1)
  }
  return tally
}

const sumOf = (tally: Tally): number => [...tally.values()].reduce((sum, n) => sum + n, 0)

const row = (name: string, tally: Tally): Html => {
  const all = sumOf(tally)
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="track">
      ${
        all === 0
          ? html`<span class="empty">not measured</span>`
          : stackedBar(
              sides.map((side) => ({ count: tally.get(side) ?? 0, tone: `seg-${side}` })),
              14,
            )
      }
    </td>
    <td>
      <span class="tally"
        >${sides
          .filter((side) => (tally.get(side) ?? 0) > 0)
          .map(
            (side) =>
              html`<span class="${side}"
                >${sideGlyph(side)} ${formatCount(tally.get(side) ?? 0)} ${side}</span
              > `,
          )}</span
      >
    </td>
    <td class="number">${formatCount(all)}</td>
  </tr>`
}

const table = (
  { id, statement }: PropositionInfo,
  own: readonly Entry[],
  others: readonly Entry[],
): Html =>
  html`<table class="plot sides">
    <caption dir="auto">
      ${statement}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">Documents</th>
        <th scope="col">Bar</th>
        <th scope="col">Sides</th>
        <th scope="col">Number of documents</th>
      </tr>
    </thead>
    <tbody>
      ${row('this group', tallyOf(own, id))}${row('all others', tallyOf(others, id))}
    </tbody>
  </table>`

/** How many documents of a group, and of all others, are on which side of each proposition. */
export const positionsSection = (model: ReportModel, own: readonly Entry[]): Html | null => {
  const { propositions } = model.comparison.frame
  if (propositions.length === 0) return null
  const members = new Set(own)
  const others = model.entries.filter((entry) => !members.has(entry))
  return html`<section class="page" id="positions">
    <h2>Where they stand</h2>
    <p class="lede">
      Documents on each side, against all documents outside the group; the number at the end is of
      those with positions.
    </p>
    ${propositions.map((proposition) => table(proposition, own, others))}
  </section>`
}
