import type { Headline, Verdict } from '@contend/analyze'
import { formatCount, formatQuantity, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { dataHref, documentHref } from '../address.ts'
import type { ReportModel } from '../report-model.ts'
import { checkMark, checkNames, hangsOnWords, verdictLine, verdictMark } from '../verdict.ts'
import { fold } from './fold.ts'

/** Most headlines shown; the table on disk has all of them. */
const most = 30

/** Most of them told before the table is opened. */
const mostTold = 4

const kinds: Readonly<Record<Headline['kind'], string>> = {
  first: 'Stands first',
  last: 'Stands last',
  order: 'Order',
  group: 'Group',
  position: 'Position',
}

const figure = ({ measure, value }: Headline): string => {
  if (measure === 'share-for' || measure === 'agreement') return `${(value * 100).toFixed(0)}%`
  return formatSigned(value, 2)
}

const figureWords: Readonly<Record<Headline['measure'], string>> = {
  lead: 'ahead of the next, in log odds',
  agreement: 'of the pairs keep their order',
  'log-ratio': 'log ratio',
  'index-difference': 'difference of indices',
  'share-for': 'of the weight is for',
}

const basis = ({ kind, n }: Headline): string =>
  `n = ${formatQuantity(n, kind === 'position' ? 'stance' : 'document')}`

/** The first and the last of an order, with their indices. */
const ends = (model: ReportModel, { kind, subject, documents }: Headline): Html | null => {
  if (kind !== 'order') return null
  return html`<ul class="ends-of-order">
    ${documents.map((id) => {
      const entry = model.entryOf.get(id)
      const row = entry?.figure(`index:${subject}`)
      if (entry === undefined || row?.value === undefined || row.value === null) return null
      const interval =
        row.low === null || row.high === null
          ? null
          : html` (95% interval ${formatSigned(row.low, 2)} to ${formatSigned(row.high, 2)})`
      return html`<li>
        <a href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a>
        ${formatSigned(row.value, 2)}${interval}
      </li>`
    })}
  </ul>`
}

/** A position is that of one document; the others are of all. */
const belongsTo = ({ entryOf }: ReportModel, { kind, documents }: Headline): Html | null => {
  const entry = kind === 'position' ? entryOf.get(documents[0] ?? '') : undefined
  return entry === undefined ? null : html`data-doc="${entry.slug}"`
}

const row = (model: ReportModel, headline: Headline): Html =>
  html`<tr ${belongsTo(model, headline)}>
    <th scope="row" class="wide">
      <span class="muted">${kinds[headline.kind]}.</span> ${nameText(headline.statement)}
      ${ends(model, headline)}
    </th>
    <td data-label="Figure">
      <b>${figure(headline)}</b>
      <span class="muted">${figureWords[headline.measure]}, ${basis(headline)}</span>
    </td>
    <td data-label="Verdict">
      ${verdictMark(headline.verdict)}
      ${
        headline.tooLittle === null
          ? null
          : html`<span class="muted reason">${headline.tooLittle}</span>`
      }
    </td>
    ${headline.checks.map(
      (check) =>
        html`<td class="check" data-label="${checkNames[check.check]}">${checkMark(check)}</td>`,
    )}
    <td data-label="Hangs on">${hangsOnWords(headline)}</td>
  </tr>`

const verdicts = ['stable', 'fragile', 'undecided'] as const

const verdictWords: Readonly<Record<Verdict, string>> = {
  stable: 'survive every check that applies',
  fragile: 'fail one',
  undecided: 'rest on too little to tell',
}

/** How many headlines got which verdict. */
const tally = (headlines: readonly Headline[]): Html =>
  html`<ul class="verdicts">
    ${verdicts.map((verdict) => {
      const count = headlines.filter((each) => each.verdict === verdict).length
      return html`<li>
        <b>${formatCount(count)}</b>
        <small>of ${formatCount(headlines.length)}</small> ${verdictMark(verdict)}
        <span class="muted">${verdictWords[verdict]}</span>
      </li>`
    })}
  </ul>`

const table = (model: ReportModel, [first, ...rest]: readonly Headline[]): Html | null =>
  first === undefined
    ? null
    : html`<div class="scroll" role="region" aria-label="Headlines and their checks" tabindex="0">
        <table class="robustness cards-on-tablet">
          <thead>
            <tr>
              <th scope="col" class="wide">Headline</th>
              <th scope="col">Figure</th>
              <th scope="col">Verdict</th>
              ${first.checks.map(({ check }) => html`<th scope="col" class="check">${checkNames[check]}</th>`)}
              <th scope="col">Hangs on</th>
            </tr>
          </thead>
          <tbody>
            ${[first, ...rest].map((headline) => row(model, headline))}
          </tbody>
        </table>
      </div>`

const told: Readonly<Record<Verdict, number>> = { stable: 0, fragile: 1, undecided: 2 }

/** The headlines that say most, one line each: those that were decided, in their order. */
const card = (headlines: readonly Headline[]): Html =>
  html`<ul class="headlines">
    ${headlines
      .toSorted((a, b) => told[a.verdict] - told[b.verdict])
      .slice(0, mostTold)
      .map(
        (headline) =>
          html`<li>
            <p>
              <span class="muted">${kinds[headline.kind]}.</span> ${nameText(headline.statement)}
            </p>
            ${verdictLine(headline)}
          </li>`,
      )}
  </ul>`

/** What the headlines of the comparison survive; nothing where it has none. */
export const robustnessSection = (model: ReportModel): Html | null => {
  const { robustness, headlinesLeftOut } = model.comparison
  if (robustness.length === 0) return null
  const shown = robustness.slice(0, most)
  return html`<section class="page" id="sure">
    <h2>How sure are the headlines</h2>
    <p class="lede">
      Each headline is put through checks: its sentences drawn anew, any single term left out of the
      lexicon, the claim threshold a step lower and higher, attributed text left out.
    </p>
    ${tally(robustness)} ${card(robustness)}
    ${fold({
      summary: `${shown.length === robustness.length ? 'All' : 'The first'} ${formatQuantity(shown.length, 'headline')} with every check`,
      content: html`<p class="lede">
          “Hangs on” names the term without which a headline fails, or the one that weighs most.
        </p>
        ${table(model, shown)}`,
    })}
    <p class="note">
      ${
        robustness.length > most
          ? html`The table shows ${formatCount(most)} of ${formatCount(robustness.length)}, of the
            positions those with the most stances. `
          : null
      }All
      of them, with every figure, are in
      <a href="${dataHref('robustness.csv', 'report')}">robustness.csv</a>.
      ${
        headlinesLeftOut === 0
          ? null
          : html`${formatCount(headlinesLeftOut)} more were not checked, because there are more than
            the limits.`
      }
    </p>
  </section>`
}
