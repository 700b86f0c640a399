import type { ClaimPair, Sentence } from '@contend/analyze'
import { claimId } from '../../ranked-claims.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { quoteLink } from '../quote.ts'
import type { Entry, ReportModel } from '../report-model.ts'

const most = 20

interface Claim {
  readonly entry: Entry
  readonly sentence: Sentence
}

const order: Readonly<Record<ClaimPair['relation'], number>> = {
  contradict: 0,
  agree: 1,
  restate: 2,
}

const words: Readonly<Record<ClaimPair['relation'], string>> = {
  contradict: 'Contradict',
  agree: 'Agree',
  restate: 'Say the same',
}

const side = ({ entry, sentence }: Claim): Html =>
  html`<div>
    ${quoteLink(entry.analysis, sentence, { slug: entry.slug, from: 'index' })}
    <cite>${nameText(entry.name)}</cite>
  </div>`

const claimsById = ({ entries }: ReportModel): ReadonlyMap<string, Claim> =>
  new Map(
    entries.flatMap((entry) =>
      entry.analysis.sentences
        .filter((sentence) => sentence.claim === true)
        .map((sentence): [string, Claim] => [
          claimId(entry.id, sentence.index),
          { entry, sentence },
        ]),
    ),
  )

const item = (pair: ClaimPair, claims: ReadonlyMap<string, Claim>): Html | null => {
  const [a, b] = [claims.get(pair.claimA), claims.get(pair.claimB)]
  if (a === undefined || b === undefined) return null
  return html`<li>
    <header>
      <b>${words[pair.relation]}</b
      >${pair.proposition === null ? null : html` on <code>${pair.proposition}</code>`}:
      ${pair.reason}
    </header>
    ${side(a)}${side(b)}
  </li>`
}

/** Claims of different documents side by side, contradictions first; nothing when there are none. */
export const pairsSection = (model: ReportModel): Html | null => {
  const { pairs } = model.comparison
  if (pairs.length === 0) return null
  const claims = claimsById(model)
  const shown = [...pairs]
    .sort((a, b) => order[a.relation] - order[b.relation] || b.score - a.score)
    .slice(0, most)
  return html`<section class="page" id="pairs">
    <h2>Where they meet</h2>
    <p class="lede">
      Claims of different documents on the same thing, contradictions first.
      ${
        pairs.length > most
          ? html`Shown: ${most} of ${formatCount(pairs.length)}; all are in
              <a href="../pairs.csv">pairs.csv</a>.`
          : null
      }
      A pair is a suggestion to read both, not a verdict.
    </p>
    <ul class="pairs">
      ${shown.map((pair) => item(pair, claims))}
    </ul>
  </section>`
}
