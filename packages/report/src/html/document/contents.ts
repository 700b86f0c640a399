import { compareHref, documentHref } from '../address.ts'
import { isCompared } from '../compare/compared.ts'
import { html, type Html } from '../html.ts'
import { nameText, showControls } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'

interface Neighbours {
  readonly before: Entry | undefined
  readonly after: Entry | undefined
}

const around = ({ entries }: ReportModel, entry: Entry): Neighbours => {
  const at = entries.indexOf(entry)
  return { before: at > 0 ? entries[at - 1] : undefined, after: entries[at + 1] }
}

const step = (other: Entry | undefined, words: string, sign: string): Html | null =>
  other === undefined
    ? null
    : html`<li>
        <a
          href="${documentHref(other.slug, 'folder')}"
          aria-label="${words}: ${showControls(other.name)}"
          ><span aria-hidden="true">${sign}</span></a
        >
      </li>`

/** The sections of the page and the documents before and after it, in a bar that stays in sight. */
export const contents = (
  model: ReportModel,
  entry: Entry,
  sections: readonly (readonly [id: string, name: string])[],
): Html => {
  const { before, after } = around(model, entry)
  return html`<nav class="contents" aria-label="On this page">
    <div class="page">
      <ul>
        ${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
      <ul>
        ${
          isCompared(model, entry)
            ? html`<li><a href="${compareHref(entry.slug, 'folder')}">Compare</a></li>`
            : null
        }${step(before, 'Previous document', '←')}${step(after, 'Next document', '→')}
      </ul>
    </div>
  </nav>`
}

/** Links to the documents before and after, by name. */
export const neighbours = (model: ReportModel, entry: Entry): Html => {
  const { before, after } = around(model, entry)
  const link = (other: Entry | undefined, rel: 'prev' | 'next'): Html | null =>
    other === undefined
      ? null
      : html`<li>
          <a rel="${rel}" href="${documentHref(other.slug, 'folder')}"
            >${rel === 'prev' ? '← ' : null}${nameText(other.name)}${rel === 'next' ? ' →' : null}</a
          >
        </li>`
  return html`<nav class="nav page neighbours" aria-label="Other documents">
    <ul>
      ${link(before, 'prev')}${link(after, 'next')}
    </ul>
  </nav>`
}
