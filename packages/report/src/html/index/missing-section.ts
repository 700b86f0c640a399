import type { MissingArguments, PropositionInfo } from '@contend/analyze'
import { missingArguments } from '@contend/analyze/results'
import { sideGlyph } from '../chart/side-glyph.ts'
import { stackedBar } from '../chart/stacked-bar.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { fold } from './fold.ts'
import { entriesShown, shownNote } from './shown.ts'

const sides = ['for', 'against', 'mixed'] as const

/** How many documents take which side, in words: "3 for, 1 against". */
const takenWords = (model: ReportModel, { proposition }: MissingArguments): string =>
  sides
    .map((side) => {
      const count = model.entries.filter(({ analysis }) =>
        analysis.positions.some(
          (each) => each.proposition === proposition && each.position === side,
        ),
      ).length
      return count === 0 ? null : `${formatCount(count)} ${side}`
    })
    .filter((part) => part !== null)
    .join(', ')

interface Gap {
  readonly missing: MissingArguments
  readonly info: PropositionInfo
  /** Place of the proposition in its list, from 1. */
  readonly number: number
}

const gapsOf = (model: ReportModel): readonly Gap[] => {
  const found = missingArguments(model.comparison)
  return model.comparison.frame.propositions.flatMap((info, index) => {
    const missing = found.find(({ proposition }) => proposition === info.id)
    return missing === undefined ? [] : [{ missing, info, number: index + 1 }]
  })
}

const item = (entry: Entry): Html =>
  html`<li data-doc="${entry.slug}">
    <a href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a>
  </li>`

const gap = (model: ReportModel, { missing, info, number }: Gap): Html => {
  const silent = new Set(missing.missingIn)
  const lacking = model.entries.filter(({ id }) => silent.has(id))
  const read = model.entries.filter(({ analysis }) => analysis.positions.length > 0).length
  return html`<li>
    <span class="n">${number}</span>
    <p class="statement" dir="auto">${info.statement}</p>
    <div>
      ${stackedBar(
        [
          { count: read - lacking.length, tone: 'seg-mentioned' },
          { count: lacking.length, tone: 'seg-absent' },
        ],
        10,
      )}
      <p class="tally">
        <span
          >${sideGlyph('absent')} not touched in ${formatCount(lacking.length)} of
          ${formatQuantity(read, 'document')}</span
        >
        <span class="muted">${takenWords(model, missing)}</span>
      </p>
      ${fold({
        summary: 'Which',
        content: html`<ul class="names">
            ${entriesShown(lacking).map(item)}
          </ul>
          ${shownNote(lacking, 'positions.csv')}`,
      })}
    </div>
  </li>`
}

const whyNone = (model: ReportModel): string => {
  const { propositions } = model.comparison.frame
  if (propositions.length === 0) {
    return 'This run has no propositions, so nothing can be missing.'
  }
  const taken = model.entries.some(({ analysis }) =>
    analysis.positions.some(({ position }) => sides.some((side) => side === position)),
  )
  return taken
    ? 'Every document that was analysed in full touches each proposition that others take a side on.'
    : 'No document takes a side on any proposition, so none leaves out what others argue.'
}

/** Propositions that others take a side on, each with the documents that never touch it. */
export const missingSection = (model: ReportModel): Html => {
  const gaps = gapsOf(model)
  return html`<section class="page" id="missing">
    <h2>What they leave out</h2>
    ${
      gaps.length === 0
        ? html`<p class="empty">${whyNone(model)}</p>`
        : html`<p class="lede">
              Propositions that at least one document takes a side on, and the documents in which
              their subject does not occur. A document that raises the subject without taking a side
              leaves nothing out.
            </p>
            <ol class="statements gaps">
              ${gaps.map((each) => gap(model, each))}
            </ol>`
    }
  </section>`
}
