import { compareHref } from '../address.ts'
import { isCompared } from '../compare/compared.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { groupLink } from '../links.ts'
import { nameText, showControls } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { siteBar } from '../site-bar.ts'

const facts = ({ analysis, group }: Entry): readonly (readonly [string, Html])[] => {
  const { document, totals } = analysis
  const outOf = (count: number | null): Html =>
    count === null
      ? html`not analysed`
      : html`${formatCount(count)} <span class="muted">/ ${formatCount(totals.sentences)}</span>`
  return [
    ['Words', html`${formatCount(totals.words)}`],
    ['Sentences', html`${formatCount(totals.sentences)}`],
    ['Claims', outOf(totals.claims)],
    ['Premises', outOf(totals.premises)],
    ['Language', html`${document.language}`],
    ['Encoding', html`${document.encoding}`],
    ...(group === null ? [] : [['Group', groupLink(group, 'folder')] as const]),
    ...Object.entries(document.metadata)
      .filter(
        ([name, value]) =>
          name !== 'title' && name !== 'language' && value !== '' && value !== group,
      )
      .map(([name, value]): readonly [string, Html] => [name, nameText(value)]),
  ]
}

/** Names longer than this, in UTF-16 units, are set smaller. */
const longName = 120

/** Title, origin, metadata and counts of a document. */
export const documentHeader = (model: ReportModel, entry: Entry): Html => {
  const { document, depth } = entry.analysis
  return html`<header class="page">
    ${siteBar('../index.html')}
    <div class="head">
      <h1 dir="auto" ${entry.name.length > longName ? html` class="long"` : null}>
        ${showControls(entry.name)}
      </h1>
      <p class="path">
        ${nameText(document.path)} · <code>${document.sha256.slice(0, 12)}</code>${
          isCompared(model, entry)
            ? html` ·
                <a href="${compareHref(entry.slug, 'folder')}">compare with another document</a>`
            : null
        }
      </p>
    </div>
    <dl class="facts">
      ${facts(entry).map(
        ([name, value]) =>
          html`<div>
            <dt>${nameText(name)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      depth === 'full'
        ? null
        : html`<p class="note warning">
            ${
              depth === 'terms'
                ? 'This document was searched for terms only: claims, stances and positions are not analysed in its language.'
                : 'This document was not analysed. Its text is shown as it is.'
            }
          </p>`
    }
  </header>`
}
