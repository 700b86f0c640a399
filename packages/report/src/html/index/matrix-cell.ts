import type { Position, PropositionInfo } from '@contend/analyze'
import { ruleWords } from '@contend/analyze/results'
import { intervalStrip } from '../chart/interval-strip.ts'
import type { PercentScale } from '../chart/percent-scale.ts'
import { sideGlyph, sideMeaning } from '../chart/side-glyph.ts'
import { formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { countWords, disagrees, indexWords, reportedWords } from '../position-words.ts'
import { documentHref, positionsHref } from '../address.ts'
import type { Entry } from '../report-model.ts'
import { stanceQuotes } from '../stance-quotes.ts'

/** Where a cell stands in the matrix. */
export interface CellPlace {
  readonly entry: Entry
  readonly proposition: PropositionInfo
  /** Of the proposition in its list, from 1. */
  readonly number: number
  readonly scale: PercentScale
  /** What the card with the quotes is called, unique in the page; `null` where the cell leads to the document. */
  readonly card: string | null
}

/** From here on an index counts as strong: three stances on one side with none on the other. */
const strongFrom = Math.log(3.5 / 0.5)

/**
 * How much a cell is filled: in full where the interval excludes 0, lightly where it does not but the index
 * is strong, and not at all on less. One sentence must not look like a settled matter.
 */
const fillOf = ({ index, low, high }: Position): 'full' | 'light' | 'outline' => {
  if (index === null || low === null || high === null) return 'outline'
  if (low > 0 || high < 0) return 'full'
  return Math.abs(index) >= strongFrom ? 'light' : 'outline'
}

const evidenceCard = (position: Position, { entry, proposition }: CellPlace, id: string): Html => {
  const reported = reportedWords(position)
  return html`<div class="card" id="${id}" popover>
    <button class="button close" type="button" popovertarget="${id}" popovertargetaction="hide">
      Close
    </button>
    <p class="meta">${nameText(entry.name)}</p>
    <h4 dir="auto">${proposition.statement}</h4>
    <p class="verdict">
      <strong class="${position.position}"
        >${sideGlyph(position.position)} ${position.position}</strong
      >
      <span>${indexWords(position)}</span><span>${countWords(position)}</span>${
        reported === '' ? null : html`<span>${reported}</span>`
      }
    </p>
    ${
      disagrees(position)
        ? html`<p class="note warning">
            ‡ The index does not point the same way: it counts stances, the position weighs them.
          </p>`
        : null
    }
    ${stanceQuotes(entry, position, 'report')}
    <p class="meta">
      Why: ${ruleWords('position', position.rule)} ·
      <a href="${documentHref(entry.slug, 'report')}">Open the document</a>
    </p>
  </div>`
}

const face = (position: Position, scale: PercentScale): Html => {
  const { index, low, high, nFor, nAgainst, nAttributedFor, nAttributedAgainst } = position
  const reported = nAttributedFor + nAttributedAgainst
  return html`<span class="word ${position.position}"
      >${sideGlyph(position.position)}<span class="name">${position.position}</span>${
        disagrees(position)
          ? html`<span
              title="‡ The index does not point the same way: it counts stances, the position weighs them"
              >‡</span
            >`
          : null
      }${reported === 0 ? null : html`<span class="more muted" title="only reported">+${reported}</span>`}</span
    >${
      index === null
        ? null
        : html`<span class="mini"
              >${intervalStrip({ value: index, low, high }, { scale, height: 12, tone: position.position })}</span
            ><span class="counts"
              ><span>${formatSigned(index, 1)}</span><span>${nFor} : ${nAgainst}</span></span
            >`
    }`
}

const isTaken = ({ position }: Position): boolean =>
  position !== 'mentioned' && position !== 'absent'

/** On a phone a row is a card: sides in full with their proposition, all else as a sign with its number. */
const frame = (kind: 'taken' | 'rest', { number, proposition }: CellPlace, content: Html): Html =>
  html`<td class="${kind}" data-label="${number} ${proposition.statement}">${content}</td>`

/** One document's side on one proposition; opens, or leads, to the sentences behind it. */
export const matrixCell = (position: Position | undefined, place: CellPlace): Html => {
  if (position === undefined) {
    return frame('rest', place, html`<span class="cell unknown muted">not analysed</span>`)
  }
  const { entry, number, card, scale } = place
  if (position.position === 'absent') {
    return frame(
      'rest',
      place,
      html`<span class="cell absent" data-n="${number}">${face(position, scale)}</span>`,
    )
  }
  const kind = isTaken(position) ? 'taken' : 'rest'
  const tone = `${position.position} ${fillOf(position)}`
  // Heard after what is seen, so that who speaks the words of a cell can press it.
  const more = html`<span class="visually-hidden">
    ${sideMeaning[position.position]}; ${indexWords(position)};
    ${countWords(position)}${disagrees(position) ? '; the index does not point the same way, as it counts stances and the position weighs them' : ''}.
    Show the sentences.</span
  >`
  return frame(
    kind,
    place,
    card === null
      ? html`<a
          class="cell ${tone}"
          data-n="${number}"
          href="${positionsHref(entry.slug, 'report')}"
        >
          ${face(position, scale)}${more}
        </a>`
      : html`<button class="cell ${tone}" data-n="${number}" type="button" popovertarget="${card}">
            ${face(position, scale)}${more}
          </button>
          ${evidenceCard(position, place, card)}`,
  )
}
