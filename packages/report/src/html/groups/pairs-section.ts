import type { ClaimPair } from '@contend/analyze'
import { compareHref, dataHref } from '../address.ts'
import { formatCount, formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { pairQuote } from '../index/pair-quotes.ts'
import { groupLink } from '../links.ts'
import { nameText } from '../name-text.ts'
import { claimById, type PlacedClaim } from '../placed-claim.ts'
import type { ReportModel } from '../report-model.ts'
import type { GroupFindings } from './group-index.ts'

/** Most pairs of a list. */
const most = 25

const groupNote = (claim: PlacedClaim, own: string): Html | null => {
  const { group } = claim.entry
  if (group === own) return null
  return group === null ? html` · a document of no group` : html` · ${groupLink(group, 'folder')}`
}

const item = (model: ReportModel, pair: ClaimPair, own: string): Html | null => {
  const [a, b] = [claimById(model, pair.claimA), claimById(model, pair.claimB)]
  if (a === null || b === null) return null
  const halves = a.entry.group === own ? [a, b] : [b, a]
  return html`<li>
    <p class="why">
      ${pair.proposition === null ? null : html`On <code>${pair.proposition}</code>, `}<span
        class="number"
        >${formatFixed(pair.score, 2)}</span
      >${halves.map((half) => groupNote(half, own))} ·
      <a href="${compareHref(halves[0]?.entry.slug ?? '', 'folder', halves[1]?.entry.slug ?? '')}"
        >side by side</a
      >
    </p>
    ${halves.map((half) => pairQuote('', half, { ...pair, from: 'folder' }))}
  </li>`
}

const list = (
  model: ReportModel,
  pairs: readonly ClaimPair[],
  parts: { readonly title: string; readonly none: string; readonly own: string },
): Html =>
  html`<h3>${parts.title}</h3>
    ${
      pairs.length === 0
        ? html`<p class="empty">${parts.none}</p>`
        : html`${
              pairs.length > most
                ? html`<p class="note">
                    Shown: the first ${formatCount(most)} of ${formatCount(pairs.length)}. All of
                    them are in <a href="${dataHref('pairs.csv', 'folder')}">pairs.csv</a>.
                  </p>`
                : null
            }
            <ul class="pairs">
              ${pairs.slice(0, most).map((pair) => item(model, pair, parts.own))}
            </ul>`
    }`

/** Contradictions of a group with others, its own claim first, and among its documents. */
export const pairsSection = (
  model: ReportModel,
  { name, findings }: { readonly name: string; readonly findings: GroupFindings },
): Html =>
  html`<section class="page" id="pairs">
    <h2>Where it is contradicted</h2>
    ${list(model, findings.across, {
      title: 'By documents outside the group',
      none: 'No document outside the group takes the opposite side so plainly that their sentences could be set against each other.',
      own: name,
    })}
    ${list(model, findings.within, {
      title: 'By documents of its own',
      none: 'No two documents of the group contradict each other in so many words.',
      own: name,
    })}
    ${nameless(model)}
  </section>`

/** Pairs beyond the limit of the run are not known. */
const nameless = ({ comparison: { pairing } }: ReportModel): Html | null =>
  pairing.leftOut.some(({ relation }) => relation === 'contradict')
    ? html`<p class="note">
        The run lists the strongest ${formatCount(pairing.maxPairs)} contradictions on each
        proposition; there may be more of this group. ${nameText('--max-pairs')} changes the limit.
      </p>`
    : null
