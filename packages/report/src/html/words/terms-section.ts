import { plain } from '../../kwic/shown-line.ts'
import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { rateBar } from '../chart/rate-bar.ts'
import { formatCount, formatFixed, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { termHash } from '../links.ts'
import { nameText } from '../name-text.ts'
import type { CategoryPlaces, TermCount } from './category-places.ts'

/** Most terms of the table. */
const most = 200

const row = (term: TermCount, all: number, scale: PercentScale): Html => {
  const { entry, lines, inText, documentsWith, documents, words } = term
  const bar = { value: lines, low: null, high: null }
  return html`<tr>
    <th scope="row"><a href="${termHash(entry)}">${nameText(plain(entry))}</a></th>
    <td class="share fill-0">${rateBar(bar, scale)}</td>
    <td class="number" data-value="${lines}" data-label="Lines">
      ${formatCount(lines)} / ${formatCount(all)}
    </td>
    <td class="number" data-value="${documentsWith}" data-label="Documents">
      ${formatCount(documentsWith)} of ${formatCount(documents)}
    </td>
    <td
      class="number"
      data-value="${words === 0 ? '' : inText / words}"
      data-label="Per 1,000 words"
    >
      ${words === 0 ? '–' : formatFixed((1000 * inText) / words, 2)}
      <span class="muted">(${formatCount(inText)} / ${formatCount(words)})</span>
    </td>
  </tr>`
}

/** The terms of a category that were found, each with its counts, leading to its lines. */
export const termsSection = ({ terms, counts }: CategoryPlaces, lexicon: Html): Html | null => {
  if (terms.length === 0) return null
  const scale = percentScale([0, terms[0]?.lines ?? 1], { ticks: 2, nice: false })
  return html`<section class="page" id="terms">
    <h2>Its terms</h2>
    <p class="lede">
      ${formatQuantity(terms.length, 'entry', 'entries')} with hits; those without are on the page
      of the lexicon ${lexicon}. A rate is over the words of the languages the term was found in,
      captions and boilerplate left out; lines have these too. Choosing a term shows its lines.
    </p>
    ${
      terms.length > most
        ? html`<p class="note">
            Shown: the first ${formatCount(most)} of ${formatCount(terms.length)} terms. All hits
            are in <a href="../../hits.csv">hits.csv</a>.
          </p>`
        : null
    }
    <div class="scroll" role="region" aria-label="Terms" tabindex="0">
      <table class="cards-on-phone terms" data-sortable>
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col" class="share">Share of the lines</th>
            <th scope="col" class="number">Lines / all</th>
            <th scope="col" class="number">Documents</th>
            <th scope="col" class="number">Per 1,000 words</th>
          </tr>
        </thead>
        <tbody>
          ${terms.slice(0, most).map((term) => row(term, counts.lines, scale))}
        </tbody>
      </table>
    </div>
  </section>`
}
