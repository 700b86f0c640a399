import { html, type Html } from '../html.ts'

/** What stands behind a disclosure. */
export interface FoldParts {
  /** What opens it. */
  readonly summary: Html | string
  readonly content: Html
  /** Whether it is open from the start. */
  readonly open?: boolean
}

const openAttribute = (open: boolean): Html | null => (open ? html` open` : null)

/** Detail that opens on demand; paper shows it all. */
export const fold = ({ summary, content, open = false }: FoldParts): Html =>
  html`<details class="fold" ${openAttribute(open)}>
    <summary>${summary}</summary>
    ${content}
  </details>`

/** A section for those who want to know how it was made: one line until it is opened. */
export const foldedSection = (id: string, parts: FoldParts & { readonly title: string }): Html =>
  html`<section class="page minor" id="${id}">
    <details class="fold" ${openAttribute(parts.open ?? false)}>
      <summary>
        <h2>${parts.title}</h2>
        <span class="hint">${parts.summary}</span>
      </summary>
      ${parts.content}
    </details>
  </section>`
