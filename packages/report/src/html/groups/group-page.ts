import type { Group } from '@contend/analyze'
import { colophon } from '../colophon.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { groupLink } from '../links.ts'
import { nameText, showControls } from '../name-text.ts'
import { formatPage } from '../page.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { siteBar } from '../site-bar.ts'
import { basisSection } from './basis-section.ts'
import { claimsSection } from './claims-section.ts'
import { documentsSection } from './documents-section.ts'
import { figuresSection } from './figures-section.ts'
import type { GroupIndex } from './group-index.ts'
import { missingSection } from './missing-section.ts'
import { pairsSection } from './pairs-section.ts'
import { positionsSection } from './positions-section.ts'

/** Most groups that one is named among. */
const mostNamed = 40

const part = (entries: readonly Entry[], name: 'claims' | 'premises'): string => {
  const counted = entries.filter(({ analysis }) => analysis.totals[name] !== null)
  if (counted.length === 0) return 'not analysed'
  const count = counted.reduce((sum, { analysis }) => sum + (analysis.totals[name] ?? 0), 0)
  const sentences = counted.reduce((sum, { analysis }) => sum + analysis.totals.sentences, 0)
  return `${formatCount(count)} / ${formatCount(sentences)}`
}

const facts = (model: ReportModel, entries: readonly Entry[]): Html => {
  const words = entries.reduce((sum, { analysis }) => sum + analysis.totals.words, 0)
  const languages = [...new Set(entries.map(({ analysis }) => analysis.document.language))].sort()
  const shown: readonly (readonly [string, string])[] = [
    ['Documents', `${formatCount(entries.length)} / ${formatCount(model.entries.length)}`],
    ['Words', formatCount(words)],
    ['Claims', part(entries, 'claims')],
    ['Premises', part(entries, 'premises')],
    [languages.length === 1 ? 'Language' : 'Languages', languages.join(', ')],
  ]
  return html`<dl class="facts">
    ${shown.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

const others = ({ comparison: { groups } }: ReportModel, own: string): Html | null =>
  groups.length < 2
    ? null
    : html`<nav class="nav page" aria-label="Groups">
        <ul>
          ${groups
            .slice(0, mostNamed)
            .map(({ name }) =>
              name === own
                ? html`<li><b aria-current="page">${nameText(name)}</b></li>`
                : html`<li>${groupLink(name, 'folder')}</li>`,
            )}${groups.length > mostNamed ? html`<li class="muted">and ${formatCount(groups.length - mostNamed)} more</li>` : null}
        </ul>
      </nav>`

/** The page of a group: its documents, where they stand, how it differs from the others. */
export const formatGroupPage = (model: ReportModel, index: GroupIndex, group: Group): string => {
  const { name } = group
  const findings = index.findingsOf(name)
  const { entries, rows } = findings
  const shown = showControls(name)
  const body = html`<header class="page">
      ${siteBar('../index.html')}
      <div class="head">
        <h1><bdi>${shown}</bdi></h1>
        <p class="path sans">
          ${formatQuantity(entries.length, 'document')} with this value of
          <code>${model.comparison.groupBy}</code>
        </p>
      </div>
      ${facts(model, entries)}
    </header>
    ${others(model, name)}
    <main id="main" class="group">
      ${positionsSection(model, entries)}${basisSection(model, { name, findings })}${documentsSection(model, entries, name)}${figuresSection(model, { group, entries, rows })}${pairsSection(model, { name, findings })}${claimsSection(model, name)}${missingSection(model, index.missing, entries)}
    </main>
    ${colophon(model.manifest, 'folder')}`
  return formatPage({ kind: 'group', title: `${shown} – contend`, body })
}
