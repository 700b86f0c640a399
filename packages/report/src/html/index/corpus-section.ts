import { metadataValue } from '../../document-group.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { fold } from './fold.ts'
import { entriesShown, rowsShown, shownNote } from './shown.ts'

const whole = (value: number | null, label: string): Html =>
  html`<td class="number" data-value="${value ?? ''}" data-label="${label}">
    ${value === null ? '–' : formatCount(value)}
  </td>`

const outOf = (entry: Entry, part: 'claims' | 'premises', label: string): Html => {
  const { sentences, [part]: count } = entry.analysis.totals
  return html`<td class="number" data-value="${count ?? ''}" data-label="${label}">
    ${count === null ? '–' : `${formatCount(count)} / ${formatCount(sentences)}`}
  </td>`
}

const depthWords = { full: null, terms: 'terms only', none: 'not analysed' } as const

const row = (entry: Entry, repeats: ReadonlySet<string>): Html => {
  const { analysis } = entry
  const { document, totals, depth } = analysis
  const left = depthWords[depth]
  return html`<tr data-doc="${entry.slug}">
    <th scope="row" class="wide">
      <a class="quote" href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a>
      ${left === null ? null : html`<span class="tag warning">${left}</span>`}
      ${repeats.has(entry.id) ? html`<span class="tag">repeats another</span>` : null}
    </th>
    <td data-label="Group">${entry.group === null ? '–' : nameText(entry.group)}</td>
    <td data-label="Language">${document.language}</td>
    <td class="number" data-label="Date">${metadataValue(analysis, 'date') ?? '–'}</td>
    ${whole(totals.words, 'Words')} ${whole(totals.sentences, 'Sentences')}
    ${outOf(entry, 'claims', 'Claims')} ${outOf(entry, 'premises', 'Premises')}
  </tr>`
}

const table = (entries: readonly Entry[], repeats: ReadonlySet<string>): Html =>
  html`<div class="tools" data-filter="corpus-table" hidden>
      <label>Filter <input type="search" autocomplete="off" /></label><output></output>
    </div>
    <div class="scroll" role="region" aria-label="Documents" tabindex="0">
      <table id="corpus-table" class="cards-on-tablet" data-sortable>
        <thead>
          <tr>
            <th scope="col" class="wide">Title</th>
            <th scope="col">Group</th>
            <th scope="col">Language</th>
            <th scope="col" class="number">Date</th>
            <th scope="col" class="number">Words</th>
            <th scope="col" class="number">Sentences</th>
            <th scope="col" class="number">Claims</th>
            <th scope="col" class="number">Premises</th>
          </tr>
        </thead>
        <tbody>
          ${entriesShown(entries).map((entry) => row(entry, repeats))}
        </tbody>
      </table>
    </div>
    ${shownNote(entries, 'documents.csv')}`

/** Up to so many documents the table stands open. */
const mostOpen = 8

/** Every document that could be read. */
export const corpusSection = ({ entries, comparison }: ReportModel): Html => {
  const repeats = new Set(comparison.duplicates.rows.map(({ document }) => document))
  return html`<section class="page" id="documents">
    <h2>The documents</h2>
    ${
      entries.length === 0
        ? html`<p class="empty">No document could be read.</p>`
        : html`<p class="lede">
              Claims and premises out of the sentences of each document, boilerplate and captions
              left out. A dash is not measured, not nought.
            </p>
            ${
              entries.length <= mostOpen
                ? table(entries, repeats)
                : fold({
                    summary: `Table of ${formatCount(rowsShown(entries.length))} documents, to sort and to filter`,
                    content: table(entries, repeats),
                  })
            }`
    }
  </section>`
}
