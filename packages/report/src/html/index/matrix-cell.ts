import type { Position, PropositionInfo } from '@contend/analyze'
import { intervalStrip } from '../chart/interval-strip.ts'
import type { PercentScale } from '../chart/percent-scale.ts'
import { sideGlyph, sideMeaning } from '../chart/side-glyph.ts'
import { formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { countWords, disagrees, indexWords, reportedWords } from '../position-words.ts'
import { documentHref } from '../address.ts'
import type { Entry } from '../report-model.ts'
import { stanceQuotes } from '../stance-quotes.ts'

/** Where a cell stands in the matrix. */
export interface CellPlace {
  readonly entry: Entry
  readonly proposition: PropositionInfo
  readonly scale: PercentScale
  /** Unique in the page. */
  readonly id: string
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

const evidenceCard = (position: Position, place: CellPlace): Html => {
  const { entry, proposition, id } = place
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
      Rule: <code>${position.rule}</code> ·
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

/** One document's side on one proposition; opens to the sentences behind it. */
export const matrixCell = (position: Position | undefined, place: CellPlace): Html => {
  if (position === undefined)
    return html`<td><span class="cell unknown muted">not analysed</span></td>`
  const tone = `${position.position} ${fillOf(position)}`
  if (position.position === 'absent') {
    return html`<td><span class="cell absent">${face(position, place.scale)}</span></td>`
  }
  const label = `${position.position}, ${sideMeaning[position.position]}; ${indexWords(position)}; ${countWords(position)}${disagrees(position) ? '; the index does not point the same way, as it counts stances and the position weighs them' : ''}. Show the sentences.`
  return html`<td>
    <button class="cell ${tone}" type="button" popovertarget="${place.id}" aria-label="${label}">
      ${face(position, place.scale)}
    </button>
    ${evidenceCard(position, place)}
  </td>`
}
