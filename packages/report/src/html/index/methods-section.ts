import type { Account } from '../../account/account.ts'
import { dataHref } from '../address.ts'
import { html, type Html } from '../html.ts'
import { foldedSection } from './fold.ts'

const paragraphs = (texts: readonly string[]): readonly Html[] =>
  texts.map((text) => html`<p dir="auto">${text}</p>`)

const list = (texts: readonly string[]): Html =>
  html`<ul>
    ${texts.map((text) => html`<li dir="auto">${text}</li>`)}
  </ul>`

/** How the figures were made and what to hold against them, to be quoted. */
export const methodsSection = ({ methods, limitations, references }: Account): Html =>
  foldedSection('methods', {
    title: 'Methods and limits',
    summary: 'How the figures were made, and what to hold against them; to be quoted.',
    content: html`<div class="prose">
      <p class="lede">
        Written from the options and figures of this run. The same text stands in
        <a href="${dataHref('account.md', 'report')}">account.md</a>.
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
    </div>`,
  })
