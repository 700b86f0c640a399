import type { DocumentAnalysis, Sentence } from '@contend/analyze'
import { rankedClaims } from '../../ranked-claims.ts'
import { formatCount, formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { quoteLink } from '../quote.ts'
import type { Entry } from '../report-model.ts'
import { relationWords } from './relation-words.ts'

const most = 15

const links = (analysis: DocumentAnalysis, sentence: Sentence): readonly Html[] =>
  analysis.relations
    .filter(({ to }) => to === sentence.index)
    .map(
      ({ from, relation }) =>
        html` · ${relationWords[relation].passive} <a href="#s${from}">sentence ${from}</a>`,
    )

const voice = (sentence: Sentence): Html | null => {
  if (sentence.voice !== 'attributed') return null
  const speaker = sentence.speaker === null ? null : html` to ${nameText(sentence.speaker)}`
  return html` · attributed${speaker}, author ${sentence.attitude ?? 'reports'}`
}

const claim = (entry: Entry, sentence: Sentence): Html =>
  html`<li>
    ${quoteLink(entry.analysis, sentence, null)}
    <span class="meta"
      >${formatFixed(sentence.claimScore ?? 0, 2)} ·
      ${sentence.claimType ?? 'no type'}${
        sentence.hedged === true ? ' · hedged' : ''
      }${voice(sentence)}${links(entry.analysis, sentence)}</span
    >
  </li>`

/** The claims of the document, the surest first. */
export const documentClaims = (entry: Entry): Html | null => {
  const claims = rankedClaims(entry.analysis)
  if (entry.analysis.totals.claims === null) return null
  return html`<section class="page" id="claims">
    <h2>Claims by score</h2>
    ${
      claims.length === 0
        ? html`<p class="empty">No sentence was labelled a claim.</p>`
        : html`<ol class="claims">
            ${claims.slice(0, most).map(({ sentence }) => claim(entry, sentence))}
          </ol>`
    }
    ${
      claims.length > most
        ? html`<p class="note">
            ${most} of ${formatCount(claims.length)}; all are marked in the text.
          </p>`
        : null
    }
  </section>`
}
