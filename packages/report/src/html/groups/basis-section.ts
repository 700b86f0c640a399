import { formatCount, formatFixed, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { documentHref } from '../address.ts'
import { nameText } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import type { GroupFindings } from './group-index.ts'

const wordsIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { analysis }) => sum + analysis.totals.words, 0)

const depths = [
  ['terms', 'searched for terms only, so that nothing is known of claims and positions'],
  ['none', 'not analysed at all'],
] as const

const notInFull = (entries: readonly Entry[]): readonly Html[] =>
  depths.flatMap(([depth, words]) => {
    const own = entries.filter(({ analysis }) => analysis.depth === depth)
    return own.length === 0
      ? []
      : [
          html`<li>
            ${formatCount(own.length)} of ${formatQuantity(entries.length, 'document')}: ${words}.
          </li>`,
        ]
  })

const longest = (entries: readonly Entry[]): Html | null => {
  const words = wordsIn(entries)
  const [first] = entries.toSorted((a, b) => b.analysis.totals.words - a.analysis.totals.words)
  if (first === undefined || words === 0 || entries.length < 2) return null
  const own = first.analysis.totals.words
  return html`<li>
    The longest document holds ${formatFixed((100 * own) / words, 0)}% of its words
    (${formatCount(own)} of ${formatCount(words)}):
    <a href="${documentHref(first.slug, 'folder')}">${nameText(first.name)}</a>.
  </li>`
}

const takingSides = ({ comparison }: ReportModel, entries: readonly Entry[]): Html | null => {
  const { propositions } = comparison.frame
  if (propositions.length === 0) return null
  const full = entries.filter(({ analysis }) => analysis.positions.length > 0)
  const taking = full.filter(({ analysis }) =>
    analysis.positions.some(({ position }) => ['for', 'against', 'mixed'].includes(position)),
  )
  return html`<li>
    ${formatCount(taking.length)} of ${formatQuantity(full.length, 'document')} with positions
    ${taking.length === 1 ? 'takes' : 'take'} a side on any proposition.
  </li>`
}

/** What the figures of a group rest on, and what makes it small. */
export const basisSection = (
  model: ReportModel,
  { name, findings: { entries } }: { readonly name: string; readonly findings: GroupFindings },
): Html => {
  const { comparison } = model
  const grouped = comparison.groups.reduce((sum, { documents }) => sum + documents.length, 0)
  const tooSmall = comparison.diagnostics.filter(
    ({ code, message }) => code === 'group-too-small' && message.startsWith(`Group "${name}" (`),
  )
  const single =
    entries.length === 1
      ? html`<li>
          It is one document, so that what is said of the group is said of that document; no
          interval tells how much documents of the group differ.
        </li>`
      : null
  return html`<section class="page" id="basis">
    <h2>What this rests on</h2>
    <ul class="basis">
      <li>
        ${formatCount(entries.length)} of ${formatQuantity(grouped, 'document')} with a value of
        <code>${comparison.groupBy}</code>, of ${formatQuantity(model.entries.length, 'document')}
        of the run.
      </li>
      ${single}${notInFull(entries)}${longest(entries)}${takingSides(model, entries)}${tooSmall.map(
        ({ message }) => html`<li class="warning" dir="auto">${message}</li>`,
      )}
    </ul>
  </section>`
}
