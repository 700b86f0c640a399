import { formatCount, formatQuantity } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'
import { nameText, showControls } from '../html/name-text.ts'
import { formatPage } from '../html/page.ts'
import { siteBar } from '../html/site-bar.ts'
import { claimsSection, hitsSection, positionsSection, stancesSection } from './change-sections.ts'
import { categoriesSection, entriesSection } from './entry-sections.ts'
import type { NamedLexiconDiff } from './named-diff.ts'

interface Figure {
  readonly label: string
  readonly value: string
  readonly detail: string
}

const figures = ({ diff }: NamedLexiconDiff): readonly Figure[] => {
  const { documents, affected, hits, claims, stances, positions } = diff
  const gained = hits.filter(({ change }) => change === 'gained').length
  const enters = claims.filter(({ change }) => change === 'enters').length
  return [
    {
      label: 'Documents affected',
      value: formatCount(affected.length),
      detail: `of ${formatCount(documents.length)}`,
    },
    {
      label: 'Hits',
      value: `+${formatCount(gained)} −${formatCount(hits.length - gained)}`,
      detail: 'gained and lost',
    },
    {
      label: 'Claims',
      value: `+${formatCount(enters)} −${formatCount(claims.length - enters)}`,
      detail: 'entering and leaving',
    },
    { label: 'Stances', value: formatCount(stances.length), detail: 'on another side' },
    { label: 'Positions', value: formatCount(positions.length), detail: 'of documents moved' },
  ]
}

const masthead = (named: NamedLexiconDiff): Html => {
  const { before, after, diff } = named
  return html`<header class="page">
    ${siteBar(null)}
    <div class="masthead">
      <h1>What an edit of ${nameText(diff.lexicon)} changes</h1>
      <p class="deck">
        ${nameText(before)} → ${nameText(after)} (${diff.language}), on
        ${formatQuantity(diff.documents.length, 'document')}${
          diff.otherLanguages === 0
            ? null
            : ` (${formatCount(diff.otherLanguages)} in other languages left out)`
        };
        everything else is the same.
      </p>
      <dl class="figures">
        ${figures(named).map(
          ({ label, value, detail }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}<small>${detail}</small></dd>
            </div>`,
        )}
      </dl>
    </div>
  </header>`
}

const sections = [
  { id: 'positions', name: 'Positions', of: positionsSection },
  { id: 'stances', name: 'Stances', of: stancesSection },
  { id: 'claims', name: 'Claims', of: claimsSection },
  { id: 'categories', name: 'Categories', of: categoriesSection },
  { id: 'hits', name: 'Hits', of: hitsSection },
  { id: 'entries', name: 'Entries', of: entriesSection },
] as const

/**
 * What an edit of a lexicon changes, as one page that needs nothing else.
 *
 * @returns a whole HTML file; equal arguments give equal bytes
 */
export const formatLexiconDiff = (named: NamedLexiconDiff): string => {
  const body = html`${masthead(named)}
    <nav class="nav page" aria-label="Sections">
      <ul>
        ${sections.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>
    <main id="main">${sections.map((section) => section.of(named.diff))}</main>`
  const title = `What an edit of ${showControls(named.diff.lexicon)} changes – contend`
  return formatPage({ kind: 'diff', title, body })
}
