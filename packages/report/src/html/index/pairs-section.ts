import type { ClaimPair } from '@contend/analyze'
import { dataHref } from '../address.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'
import { fold } from './fold.ts'
import { pairGroups, takenInTurn, type PairGroup } from './pair-groups.ts'
import { pairItem } from './pair-item.ts'

type Relation = ClaimPair['relation']

/** Most pairs of one relation on the page, and most contradictions that stand open. */
const most = 25
const mostOpen = 12

const items = (model: ReportModel, pairs: readonly ClaimPair[]): Html =>
  html`<ul class="pairs">
    ${pairs.map((pair) => pairItem(model, pair))}
  </ul>`

const title = ({ proposition, pairs }: PairGroup): Html =>
  html`<h4>
    ${
      proposition === null
        ? 'On no proposition'
        : html`On “<bdi>${proposition.statement.replace(/\.$/u, '')}</bdi>”`
    }
    <span class="muted number">${formatCount(pairs.length)}</span>
  </h4>`

const cutNote = (pairs: readonly ClaimPair[]): Html | null =>
  pairs.length > most
    ? html`<p class="note">
        Shown: ${formatCount(most)} of ${formatCount(pairs.length)}, the firmest on each
        proposition. All of them are in
        <a href="${dataHref('pairs.csv', 'report')}">pairs.csv</a>.
      </p>`
    : null

/** Pairs by proposition, the firmest of each open, more of them behind a disclosure. */
const grouped = (model: ReportModel, pairs: readonly ClaimPair[], open: number): Html => {
  const groups = pairGroups(pairs, model.comparison.frame.propositions)
  const sizes = groups.map((group) => group.pairs.length)
  const [shown, opened] = [takenInTurn(sizes, most), takenInTurn(sizes, open)]
  return html`${cutNote(pairs)}
  ${groups.map((group, index) => {
    const first = opened[index] ?? 0
    const further = group.pairs.slice(first, shown[index])
    return html`${title(group)} ${items(model, group.pairs.slice(0, first))}
    ${
      further.length === 0
        ? null
        : fold({
            summary: `${formatCount(further.length)} more on it`,
            content: items(model, further),
          })
    }`
  })}`
}

const folded = (
  model: ReportModel,
  pairs: readonly ClaimPair[],
  parts: { readonly title: string; readonly none: string },
): Html =>
  pairs.length === 0
    ? html`<p class="empty">${parts.none}</p>`
    : fold({
        summary: `${parts.title} (${formatCount(pairs.length)})`,
        content: grouped(model, pairs, most),
      })

const analysedInFull = ({ entries }: ReportModel): number =>
  entries.filter(({ analysis }) => analysis.depth === 'full').length

/** Why there is nothing, where it is not for want of agreement or conflict. */
const whyNone = (model: ReportModel): string | null => {
  const full = analysedInFull(model)
  const { pairing, frame } = model.comparison
  if (full < 2) {
    return `Pairs are of claims of different documents; claims were looked for in ${formatQuantity(full, 'document')} of this run.`
  }
  if (pairing.maxPairs === 0) return 'This run was told to list no pairs (--max-pairs 0).'
  if (frame.propositions.length === 0) {
    return 'This run has no propositions to take sides on, so claims were compared by their words alone.'
  }
  return null
}

const leftOutNote = ({ comparison }: ReportModel): Html | null => {
  const { leftOut, maxPairs } = comparison.pairing
  if (leftOut.length === 0) return null
  const parts = leftOut.map(
    ({ relation, proposition, documentPairs }) =>
      `${formatQuantity(documentPairs, 'pair')} of documents (${relation}${proposition === null ? '' : `, ${proposition}`})`,
  )
  return html`<p class="note">
    The list stops at ${formatCount(maxPairs)} of each relation on each proposition. Left out:
    ${parts.join(', ')}. <code>--max-pairs</code> changes the limit.
  </p>`
}

/** Claims of different documents side by side, contradictions first; or why there are none. */
export const pairsSection = (model: ReportModel): Html => {
  const { pairs, pairing } = model.comparison
  const of = (relation: Relation): readonly ClaimPair[] =>
    pairs.filter((pair) => pair.relation === relation)
  const contradictions = of('contradict')
  const reason = whyNone(model)
  const silent = analysedInFull(model) < 2 || pairing.maxPairs === 0
  if (silent && pairs.length === 0) {
    return html`<section class="page" id="pairs">
      <h2>Where they meet</h2>
      <p class="empty">${reason}</p>
    </section>`
  }
  return html`<section class="page" id="pairs">
    <h2>Where they meet</h2>
    <p class="lede">
      Claims of different documents, face to face. A pair is a suggestion to read both, not a
      verdict: the words that decided are marked, and whatever sets the two apart is in the reason.
    </p>
    ${reason === null ? null : html`<p class="note">${reason}</p>`}${leftOutNote(model)}
    <h3>Contradictions</h3>
    ${
      contradictions.length === 0
        ? html`<p class="empty">
            No two documents take opposite sides so plainly that their sentences could be set
            against each other: in their own voice, without a condition, and in line with the
            position of the document.
          </p>`
        : grouped(model, contradictions, mostOpen)
    }
    <h3>Agreements</h3>
    ${folded(model, of('agree'), {
      title: 'Claims on the same side',
      none: 'No two documents take the same side of a proposition in sentences of their own.',
    })}
    ${folded(model, of('restate'), {
      title: 'Claims in nearly the same words',
      none: 'No two documents make a claim in nearly the same words.',
    })}
  </section>`
}
