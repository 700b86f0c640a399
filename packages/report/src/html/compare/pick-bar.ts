import { html, type Html } from '../html.ts'
import { nameText, showControls } from '../name-text.ts'
import type { Entry } from '../report-model.ts'
import type { Compared } from './compared.ts'
import type { Chosen } from './sections.ts'

/** Longest name in a list to choose from, in UTF-16 units. */
const longest = 90

const shortName = ({ name }: Entry): string => {
  const shown = showControls(name).replaceAll(/\s+/gu, ' ')
  return shown.length <= longest ? shown : `${shown.slice(0, longest).trimEnd()} …`
}

const picker = (side: 'a' | 'b', entries: readonly Entry[], chosen: Entry): Html => {
  const letter = side.toUpperCase()
  return html`<div class="${side}">
    <label for="pick-${side}"
      ><span class="visually-hidden">Document </span><b class="letter">${letter}</b></label
    >
    <select id="pick-${side}" data-pick="${side}" autocomplete="off" hidden>
      ${entries.map(
        (entry) =>
          html`<option value="${entry.slug}" dir="auto" ${entry === chosen ? html`selected` : null}>
            ${shortName(entry)}
          </option>`,
      )}
    </select>
    <span class="name" data-name="${side}">${nameText(chosen.name)}</span>
  </div>`
}

/** The two lists to choose from, which stay in sight as the heads of the columns. */
export const pickBar = ({ columns }: Compared, { left, right }: Chosen): Html => {
  const entries = columns.map(({ entry }) => entry)
  return html`<div class="pick-bar" role="region" aria-label="Documents to compare">
    <form class="page duo">
      ${picker('a', entries, left.entry)}
      <div class="spine">
        <button class="button" type="button" data-swap hidden>
          <span aria-hidden="true">⇄ </span>Swap<span class="visually-hidden"> A and B</span>
        </button>
      </div>
      ${picker('b', entries, right.entry)}
    </form>
  </div>`
}
