import type { ClaimPair } from '@contend/analyze'
import { formatCount, formatFixed, formatQuantity } from '../format-number.ts'
import { compareHref } from '../address.ts'
import { isCompared } from '../compare/compared.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import type { ReportModel } from '../report-model.ts'
import { claimsById, pairQuote, type PlacedClaim } from './pair-quotes.ts'

type Relation = ClaimPair['relation']

/** Most pairs of one relation on the page. */
const most = 50

const words: Readonly<Record<Relation, string>> = {
  contradict: 'Contradict',
  agree: 'Agree',
  restate: 'Say the same',
}

const item = (
  model: ReportModel,
  pair: ClaimPair,
  claims: ReadonlyMap<string, PlacedClaim>,
): Html | null => {
  const [a, b] = [claims.get(pair.claimA), claims.get(pair.claimB)]
  if (a === undefined || b === undefined) return null
  return html`<li>
    <p class="why">
      <b>${words[pair.relation]}</b
      >${pair.proposition === null ? null : html` on <code>${pair.proposition}</code>`},
      <span class="number">${formatFixed(pair.score, 2)}</span>:
      ${nameText(pair.reason)}${
        a.entry === b.entry || ![a, b].every(({ entry }) => isCompared(model, entry))
          ? null
          : html` ·
              <a href="${compareHref(a.entry.slug, 'report', b.entry.slug)}"
                >both documents side by side</a
              >`
      }
    </p>
    ${pairQuote('a', a, pair)}${pairQuote('b', b, pair)}
  </li>`
}

const list = (
  model: ReportModel,
  pairs: readonly ClaimPair[],
  claims: ReadonlyMap<string, PlacedClaim>,
): Html =>
  html`${
      pairs.length > most
        ? html`<p class="note">
            Shown: the first ${formatCount(most)} of ${formatCount(pairs.length)}. All of them are
            in
            <a href="../pairs.csv">pairs.csv</a>.
          </p>`
        : null
    }
    <ul class="pairs">
      ${pairs.slice(0, most).map((pair) => item(model, pair, claims))}
    </ul>`

const folded = (
  model: ReportModel,
  pairs: readonly ClaimPair[],
  claims: ReadonlyMap<string, PlacedClaim>,
  parts: { readonly title: string; readonly none: string },
): Html =>
  pairs.length === 0
    ? html`<p class="empty">${parts.none}</p>`
    : html`<details class="folded">
        <summary>${parts.title} (${formatCount(pairs.length)})</summary>
        ${list(model, pairs, claims)}
      </details>`

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
  const claims = claimsById(model, pairs)
  const contradictions = of('contradict')
  const reason = whyNone(model)
  const silent = analysedInFull(model) < 2 || pairing.maxPairs === 0
  return html`<section class="page" id="pairs">
    <h2>Where they meet</h2>
    <p class="lede">
      Claims of different documents that take sides on one proposition, or say the same in nearly
      the same words. A pair is a suggestion to read both, not a verdict: the words that decided are
      marked, and whatever sets the two apart is in the reason.
    </p>
    ${reason === null ? null : html`<p class="note">${reason}</p>`}${leftOutNote(model)}
    ${
      silent && pairs.length === 0
        ? null
        : html`<h3>Contradictions</h3>
            ${
              contradictions.length === 0
                ? html`<p class="empty">
                    No two documents take opposite sides so plainly that their sentences could be
                    set against each other: in their own voice, without a condition, and in line
                    with the position of the document.
                  </p>`
                : list(model, contradictions, claims)
            }
            <h3>Agreements</h3>
            ${folded(model, of('agree'), claims, {
              title: 'Claims on the same side',
              none: 'No two documents take the same side of a proposition in sentences of their own.',
            })}
            ${folded(model, of('restate'), claims, {
              title: 'Claims in nearly the same words',
              none: 'No two documents make a claim in nearly the same words.',
            })}`
    }
  </section>`
}
