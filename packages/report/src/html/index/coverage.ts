import type { Comparison } from '@contend/analyze'
import type { Diagnostic } from '@contend/ingest'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { fold } from './fold.ts'

/** Most names that stand open, and most at all; the table of documents marks all of them. */
const mostOpen = 3
const most = 50

const named = ({ slug, name, analysis }: Entry): Html =>
  html`<li data-doc="${slug}">
    <a href="${documentHref(slug, 'report')}">${nameText(name)}</a>
    <span class="muted">${nameText(analysis.document.language)}</span>
  </li>`

const repetition = (
  { entryOf }: ReportModel,
  { document, original }: Comparison['duplicates']['rows'][number],
): readonly Html[] => {
  const [entry, first] = [entryOf.get(document), entryOf.get(original)]
  return entry === undefined || first === undefined
    ? []
    : [
        html`<li data-doc="${entry.slug}">
          <a href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a>
          <span class="muted"
            >of <a href="${documentHref(first.slug, 'report')}">${nameText(first.name)}</a></span
          >
        </li>`,
      ]
}

const failure = ({ path, message }: Diagnostic): Html =>
  html`<li>${nameText(path)} <span class="muted">${nameText(message)}</span></li>`

const names = (items: readonly Html[]): Html => {
  const listed = html`<ul class="names">
    ${items.slice(0, most)}
  </ul>`
  if (items.length <= mostOpen) return listed
  const which = items.length > most ? `The first ${formatCount(most)}` : 'Which'
  return fold({ summary: which, content: listed })
}

const part = (items: readonly Html[], head: string, why: Html | string): Html | null =>
  items.length === 0 ? null : html`<li><strong>${head}</strong> ${why} ${names(items)}</li>`

/** What is told of the documents that repeat others, and what became of them. */
const repetitions = (model: ReportModel): Html | null => {
  const { rows, leftOut } = model.comparison.duplicates
  const one = rows.length === 1
  const done = leftOut
    ? `${one ? 'It is' : 'They are'} left out of groups, comparisons and pairs:`
    : 'Each counts as a document of its own:'
  return part(
    rows.flatMap((row) => repetition(model, row)),
    `${formatQuantity(rows.length, 'document')} ${one ? 'repeats another' : 'repeat others'} in nearly the same words.`,
    done,
  )
}

const titleOf = (missing: number, repeated: number): string => {
  if (repeated === 0) return 'What was not analysed'
  return missing === 0 ? 'What is there twice' : 'What was not analysed, and what is there twice'
}

/** What was left out of the figures and why, and what is counted twice; nothing when nothing was. */
export const coverage = (model: ReportModel): Html | null => {
  const { entries, comparison, manifest } = model
  const failed = comparison.diagnostics.filter(({ severity }) => severity === 'error')
  const terms = entries.filter(({ analysis }) => analysis.depth === 'terms')
  const none = entries.filter(({ analysis }) => analysis.depth === 'none')
  const missing = failed.length + terms.length + none.length + manifest.notes.length
  const repeated = comparison.duplicates.rows.length
  if (missing + repeated === 0) return null
  return html`<section class="page" aria-labelledby="coverage-title">
    <div class="note warning" id="coverage">
      <h2 id="coverage-title">${titleOf(missing, repeated)}</h2>
      <ul>
        ${part(
          failed.map(failure),
          `${formatQuantity(failed.length, 'source')} could not be read`,
          html`and ${failed.length === 1 ? 'is' : 'are'} in no figure;
            <a href="#diagnostics">what to do</a>.`,
        )}
        ${part(
          none.map(named),
          `${formatQuantity(none.length, 'document')} not analysed:`,
          'no lexicon and no rules for the language. Their figures are left empty.',
        )}
        ${part(
          terms.map(named),
          `${formatQuantity(terms.length, 'document')} analysed for words only:`,
          'claims, premises and positions are not looked for in the language, and left empty.',
        )}
        ${repetitions(model)} ${manifest.notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    </div>
  </section>`
}
