import type {
  ChangedClaim,
  ChangedHit,
  ChangedPosition,
  ChangedStance,
  DiffQuote,
  LexiconDiff,
} from '@contend/analyze'
import { sideGlyph } from '../html/chart/side-glyph.ts'
import { formatFixed } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'
import { nameText } from '../html/name-text.ts'
import { quotePlace, quoteWords } from '../diff/diff-quote.ts'
import { changeCell, diffSection, rowClass } from '../diff/diff-table.ts'
import { lexiconDiffCommand } from './named-diff.ts'

const hitRow = ({ change, category, entry, quote }: ChangedHit): Html =>
  html`<tr class="${rowClass(change === 'gained')}">
    ${changeCell(change === 'gained', change)}
    <td class="wide">${quoteWords(quote)}</td>
    <td data-label="Category"><code>${nameText(category)}</code></td>
    <td data-label="Entry">${nameText(entry)}</td>
    <td data-label="Sentence">${quotePlace(quote)}</td>
  </tr>`

/** Hits gained and lost, in their sentences. */
export const hitsSection = ({ hits }: LexiconDiff): Html =>
  diffSection({
    id: 'hits',
    title: 'Hits',
    lede: 'Places that only one of the two versions counts, each in its sentence.',
    none: 'No hit was gained or lost.',
    columns: ['Change', 'In its sentence', 'Category', 'Entry', 'Sentence'],
    wide: 'In its sentence',
    all: lexiconDiffCommand,
    rows: hits.map(hitRow),
  })

const scoreText = (score: number | null): string => (score === null ? '–' : formatFixed(score, 3))

const claimRow = ({ change, scoreBefore, scoreAfter, quote }: ChangedClaim): Html =>
  html`<tr class="${rowClass(change === 'enters')}">
    ${changeCell(change === 'enters', change)}
    <td class="wide">${quoteWords(quote)}</td>
    <td data-label="Score before" class="number">${scoreText(scoreBefore)}</td>
    <td data-label="Score after" class="number">${scoreText(scoreAfter)}</td>
    <td data-label="Sentence">${quotePlace(quote)}</td>
  </tr>`

/** Sentences that become claims, or cease to be. */
export const claimsSection = ({ claims }: LexiconDiff): Html =>
  diffSection({
    id: 'claims',
    title: 'Claims',
    lede: 'Sentences that are claims with one version only, with their claim scores.',
    none: 'The same sentences are claims.',
    columns: ['Change', 'Sentence in words', 'Score before', 'Score after', 'Sentence'],
    wide: 'Sentence in words',
    numbers: ['Score before', 'Score after'],
    all: lexiconDiffCommand,
    rows: claims.map(claimRow),
  })

const stanceRow = ({ proposition, scope, before, after, quote }: ChangedStance): Html =>
  html`<tr>
    <td>
      <span class="change">${before ?? 'none'} → ${after ?? 'none'}</span>
    </td>
    <td class="wide">${quoteWords(quote)}</td>
    <td data-label="Proposition">
      <code>${nameText(proposition)}</code>${scope === null ? null : html` (${nameText(scope)})`}
    </td>
    <td data-label="Sentence">${quotePlace(quote)}</td>
  </tr>`

/** Claims that take another side. */
export const stancesSection = ({ stances }: LexiconDiff): Html =>
  diffSection({
    id: 'stances',
    title: 'Stances',
    lede: 'The author’s side in single claims, before and after. “None”: the claim does not speak of the proposition, or the sentence is no claim.',
    none: 'Every claim keeps its side.',
    columns: ['Side', 'Claim', 'Proposition', 'Sentence'],
    wide: 'Claim',
    all: lexiconDiffCommand,
    rows: stances.map(stanceRow),
  })

const side = (position: ChangedPosition['before']): Html =>
  position === null ? html`none` : html`${sideGlyph(position)} ${position}`

const evidence = (when: string, quote: DiffQuote | null): Html | null =>
  quote === null
    ? null
    : html`${quoteWords(quote)}
        <p class="words"><small>${when}, ${quotePlace(quote)}</small></p>`

const positionRow = (change: ChangedPosition): Html => {
  const { document, proposition, before, after, quoteBefore, quoteAfter } = change
  const isSameQuote =
    quoteBefore !== null && quoteAfter !== null && quoteBefore.sentence === quoteAfter.sentence
  const isEmpty = quoteBefore === null && quoteAfter === null
  return html`<tr>
    <th scope="row">${nameText(document)}</th>
    <td data-label="Proposition"><code>${nameText(proposition)}</code></td>
    <td>
      <span class="change">${side(before)} → ${side(after)}</span>
    </td>
    <td class="wide">
      ${
        isSameQuote
          ? evidence('before and after', quoteAfter)
          : html`${evidence('before', quoteBefore)}${evidence('after', quoteAfter)}`
      }${isEmpty ? html`<span class="muted">no sentence says it</span>` : null}
    </td>
  </tr>`
}

/** Documents that stand elsewhere. */
export const positionsSection = ({ positions }: LexiconDiff): Html =>
  diffSection({
    id: 'positions',
    title: 'Positions',
    lede: 'Where a document stands on a proposition, before and after, with the sentence that says it best.',
    none: 'Every document stands where it stood.',
    columns: ['Document', 'Proposition', 'Position', 'In words'],
    wide: 'In words',
    all: lexiconDiffCommand,
    rows: positions.map(positionRow),
  })
