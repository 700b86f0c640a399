import type { FrameEntry } from '@contend/analyze'
import { plain } from '../../kwic/shown-line.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'

type Written = Exclude<FrameEntry, string>

/** What is said of an entry besides its words: how it is matched, its weight, its note. */
export const entryRemarks = (entry: Written): Html => {
  const { kind, weight, note } = entry
  return html`${kind === 'literal' ? null : html` <span class="tag">${kind}</span>`}${
    entry.case === true ? html` <span class="tag">case</span>` : null
  }${entry.exact === true ? html` <span class="tag">exact</span>` : null}${
    weight === undefined ? null : html` <span class="tag">weight ${weight}</span>`
  }${note === undefined ? null : html` <small class="muted">${nameText(plain(note))}</small>`}`
}

/** Entries one after another, as their file writes them. */
export const entryList = (entries: readonly Written[]): Html =>
  html`<ul class="entries">
    ${entries.map((entry) => html`<li>${nameText(plain(entry.text))}${entryRemarks(entry)}</li>`)}
  </ul>`
