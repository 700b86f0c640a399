import type { MissingArguments } from '@contend/analyze'
import { documentHref } from '../address.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'

/** Most documents named for a proposition. */
const mostNamed = 20

const item = (
  model: ReportModel,
  { proposition, takenBy, missingIn }: MissingArguments,
  entries: readonly Entry[],
): Html | null => {
  const info = model.comparison.frame.propositions.find(({ id }) => id === proposition)
  const silent = new Set(missingIn)
  const own = entries.filter(({ id }) => silent.has(id))
  if (info === undefined || own.length === 0) return null
  const measured = entries.filter(({ analysis }) => analysis.positions.length > 0).length
  const members = new Set(entries.map(({ id }) => id))
  const outside = takenBy.filter((id) => !members.has(id)).length
  return html`<li>
    <p class="statement" dir="auto">${info.statement}</p>
    <p class="meta">
      Not touched by
      ${own.length === measured ? html`<b>any of its documents</b>, ${formatCount(own.length)} of ${formatCount(measured)}` : `${formatCount(own.length)} of ${formatQuantity(measured, 'document')}`};
      ${formatQuantity(outside, 'document')} outside the group ${outside === 1 ? 'takes' : 'take'} a
      side.
    </p>
    <p class="meta">
      ${own
        .slice(0, mostNamed)
        .map(
          ({ slug, name }, index) =>
            html`${index === 0 ? '' : ', '}<a href="${documentHref(slug, 'folder')}"
                >${nameText(name)}</a
              >`,
        )}${own.length > mostNamed ? html` and ${formatCount(own.length - mostNamed)} more` : null}
    </p>
  </li>`
}

/** Propositions that documents of a group never touch, though others take a side on them. */
export const missingSection = (
  model: ReportModel,
  missing: readonly MissingArguments[],
  entries: readonly Entry[],
): Html | null => {
  if (model.comparison.frame.propositions.length === 0) return null
  const items = missing.map((each) => item(model, each, entries)).filter((each) => each !== null)
  return html`<section class="page" id="missing">
    <h2>What it leaves out</h2>
    ${
      items.length === 0
        ? html`<p class="empty">
            Each of its documents with positions touches every proposition that others take a side
            on.
          </p>`
        : html`<ul class="left-out">
            ${items}
          </ul>`
    }
  </section>`
}
