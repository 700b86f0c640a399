import type { Account } from '../../account/account.ts'
import { html, type Html } from '../html.ts'

const paragraphs = (texts: readonly string[]): readonly Html[] =>
  texts.map((text) => html`<p dir="auto">${text}</p>`)

const list = (texts: readonly string[]): Html =>
  html`<ul>
    ${texts.map((text) => html`<li dir="auto">${text}</li>`)}
  </ul>`

/** What was found, in plain words. */
export const summarySection = ({ summary }: Account): Html =>
  html`<section class="page prose" id="summary">
    <h2>In short</h2>
    <div class="columns">${paragraphs(summary)}</div>
  </section>`

/** How the figures were made and what to hold against them, to be quoted. */
export const methodsSection = ({ methods, limitations, references }: Account): Html =>
  html`<section class="page prose" id="methods">
    <h2>Methods and limits</h2>
    <p class="lede">
      Written from the options and figures of this run. The same text stands in
      <a href="../account.md">account.md</a>.
    </p>
    <h3>Methods</h3>
    ${paragraphs(methods)}
    <h3>Limits</h3>
    ${list(limitations)}
    ${
      references.length === 0
        ? null
        : html`<h3>References</h3>
            ${list(references)}`
    }
  </section>`
