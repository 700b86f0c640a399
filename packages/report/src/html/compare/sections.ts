import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import type { ReportModel } from '../report-model.ts'
import type { Column, Compared } from './compared.ts'
import { headKey } from './head-cell.ts'
import { pairRow } from './pair-items.ts'
import { positionKey } from './position-cells.ts'
import { rowOf, rowsTable, type Row } from './rows.ts'
import { kindTitles, standingKinds, standingOf } from './standing.ts'
import { thesisKey } from './thesis-cells.ts'

/** The two documents that the page shows before another choice is made. */
export interface Chosen {
  readonly left: Column
  readonly right: Column
}

const table = (label: string, spine: string, rows: readonly Row[], chosen: Chosen): Html =>
  rowsTable(
    label,
    { spine, a: nameText(chosen.left.entry.name), b: nameText(chosen.right.entry.name) },
    rows.map((row) => rowOf(row, chosen.left, chosen.right)),
  )

const statementText = (statement: string): Html =>
  html`<span class="statement" dir="auto">${statement}</span>`

/** Which documents they are, and how they stand to each other in short. */
export const shortSection = ({ comparison }: ReportModel, chosen: Chosen): Html => {
  const { propositions } = comparison.frame
  const sideOf = ({ cells }: Column, index: number) =>
    cells.get(positionKey(index))?.side ?? 'unknown'
  const links = standingKinds.map((kind) => ({
    kind,
    found: propositions.flatMap(({ statement }, index) =>
      standingOf(sideOf(chosen.left, index), sideOf(chosen.right, index)).kind === kind
        ? [html`<li><a href="#${positionKey(index)}" dir="auto">${statement}</a></li>`]
        : [],
    ),
  }))
  const head: Row = { key: headKey, head: html`<span>Documents</span>`, kind: 'plain' }
  return html`<section class="page" id="short">
    <h2 class="visually-hidden">The two documents</h2>
    ${table('The two documents', 'What', [head], chosen)}
    <dl class="in-short">
      ${links.map(
        ({ kind, found }) =>
          html`<div data-kind="${kind}" ${found.length === 0 ? html`hidden` : null}>
            <dt>${kindTitles[kind]}</dt>
            <dd>
              <ul>
                ${found}
              </ul>
            </dd>
          </div>`,
      )}
    </dl>
  </section>`
}

/** Where both stand on each proposition, with their best sentences. */
export const positionsSection = ({ comparison }: ReportModel, chosen: Chosen): Html => {
  const { propositions } = comparison.frame
  const rows = propositions.map(({ statement }, index): Row => ({
    key: positionKey(index),
    head: statementText(statement),
    kind: 'proposition',
  }))
  return html`<section class="page" id="positions">
    <h2>Where they stand</h2>
    ${
      rows.length === 0
        ? html`<p class="empty">This run has no propositions, so it takes no positions.</p>`
        : html`<p class="lede">
              The side each takes, its index ln((for + ½) ÷ (against + ½)) with the 95% interval on
              one scale for all documents, its counts, and its best sentences on either side. The
              small word below how they stand compares the indices only: they differ where their
              intervals share no point; where they overlap, a difference is left open.
            </p>
            ${table('Positions', 'Proposition', rows, chosen)}`
    }
  </section>`
}

/** Claims of these two documents that contradict, agree or say the same. */
export const pairsSection = (model: ReportModel, compared: Compared, chosen: Chosen): Html => {
  const slugs = [chosen.left.entry.slug, chosen.right.entry.slug]
  const own = compared.pairs.find((pair) => pair.slugs.every((slug) => slugs.includes(slug)))
  const items = own?.items ?? []
  const { leftOut, maxPairs } = model.comparison.pairing
  return html`<section class="page" id="pairs">
    <h2>Where they meet</h2>
    <p class="lede">
      Claims of these two that contradict each other, agree, or say the same in nearly the same
      words, with the reason; a and b in it are the claims as marked. Each is a suggestion to read
      both.
    </p>
    <ul class="pairs" data-pairs>
      ${items.map((item) => pairRow(model, item, chosen.left.entry))}
    </ul>
    <p class="empty" data-no-pairs ${items.length > 0 ? html`hidden` : null}>
      No claim of one was paired with a claim of the other: pairs are of claims in the authors’ own
      voice, of documents analysed in full.
    </p>
    ${
      leftOut.length === 0 && compared.pairsLeftOut === 0
        ? null
        : html`<p class="note">
            Not every pair is here: the run lists at most ${maxPairs} of each relation on each
            proposition
            (<code>--max-pairs</code>)${
              compared.pairsLeftOut === 0
                ? null
                : '; of those, the page holds the strongest, to stay small'
            }.
            See <a href="../pairs.csv">pairs.csv</a>.
          </p>`
    }
  </section>`
}

/** The theses of both by the proposition they speak to, with what is linked to them. */
export const thesesSection = ({ comparison }: ReportModel, chosen: Chosen): Html => {
  const { propositions } = comparison.frame
  const rows: readonly Row[] = [
    ...propositions.map(({ statement }, index): Row => ({
      key: thesisKey(index),
      head: statementText(statement),
      kind: 'optional',
    })),
    {
      key: thesisKey(null),
      head: html`<span
        >${propositions.length === 0 ? 'Theses' : 'On none of the propositions'}</span
      >`,
      kind: 'optional',
    },
  ]
  return html`<section class="page" id="theses">
    <h2>Their theses and premises</h2>
    <p class="lede">
      The theses by the proposition that they speak to, by rank, with their type; below each what
      the text says for it (<b class="supports">+</b>), against it (<b class="attacks">×</b>) or
      again (<b class="rephrases">≈</b>).
    </p>
    ${table('Theses', 'Proposition', rows, chosen)}
  </section>`
}

/** The profiles of both on one scale. */
export const profileSection = (compared: Compared, chosen: Chosen): Html =>
  html`<section class="page" id="profile">
    <h2>Their figures</h2>
    <p class="lede">
      Each with its 95% interval and what it was counted from, on one scale for all documents. Two
      figures differ where their intervals share no point, and where they overlap it is left open;
      that is a cautious rule, and not corrected for the number of rows.
    </p>
    ${compared.figures.map(
      ({ title, rows }) =>
        html`<h3>${title}</h3>
          ${table(
            title,
            'Figure',
            rows.map(({ measure, label }): Row => ({
              key: measure,
              head: html`<span>${label}</span>`,
              kind: 'figure',
            })),
            chosen,
          )}`,
    )}
  </section>`
