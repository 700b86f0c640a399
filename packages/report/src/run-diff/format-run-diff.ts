import { formatCount } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'
import { nameText, showControls } from '../html/name-text.ts'
import { formatPage } from '../html/page.ts'
import { siteBar } from '../html/site-bar.ts'
import { changeSection, changeTables } from './change-table.ts'
import type { NamedRunDiff } from './named-run-diff.ts'
import {
  contradictionsSection,
  differencesSection,
  documentsSection,
  groupsSection,
  hitsSection,
  positionsSection,
} from './run-sections.ts'

const count = (value: number | null): string => (value === null ? '–' : formatCount(value))

const figures = ({ diff }: NamedRunDiff): Html => {
  const { totalsBefore: was, totalsAfter: now } = diff
  const rows = [
    ['Documents', was.documents, now.documents],
    ['Words', was.words, now.words],
    ['Claims', was.claims, now.claims],
    ['Premises', was.premises, now.premises],
  ] as const
  return html`<dl class="figures">
    ${rows.map(
      ([label, before, after]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${count(after)}<small>were ${count(before)}</small></dd>
        </div>`,
    )}
  </dl>`
}

const masthead = (named: NamedRunDiff): Html =>
  html`<header class="page">
    ${siteBar(null)}
    <div class="masthead">
      <h1>What changed between two runs</h1>
      <p class="deck">${nameText(named.before)} → ${nameText(named.after)}</p>
      ${figures(named)}
    </div>
  </header>`

const nav = [
  ['inputs', 'What went in'],
  ['documents', 'Documents'],
  ['positions', 'Positions'],
  ['contradictions', 'Contradictions'],
  ['claims', 'Claims'],
  ['theses', 'Theses'],
  ['stances', 'Stances'],
  ['hits', 'Hits'],
  ['measures', 'Measures'],
  ['groups', 'Groups'],
] as const

/**
 * What changed between two runs, as one page that needs nothing else.
 *
 * @returns a whole HTML file; equal arguments give equal bytes
 */
export const formatRunDiff = (named: NamedRunDiff): string => {
  const { before, after, diff } = named
  const [flips, ...others] = changeTables.map((table) => ({
    id: table.id,
    section: changeSection(table, diff),
  }))
  const measures = others.filter(({ id }) => id === 'measures')
  const body = html`${masthead(named)}
    <nav class="nav page" aria-label="Sections">
      <ul>
        ${nav.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>
    <main id="main">
      ${differencesSection(diff)}${documentsSection(diff)}${positionsSection(diff)}${
        flips?.section ?? null
      }${contradictionsSection(diff)}${others
        .filter(({ id }) => id !== 'measures')
        .map(({ section }) => section)}${hitsSection(diff)}${measures.map(
        ({ section }) => section,
      )}${groupsSection(diff)}
    </main>`
  const title = `${showControls(before)} → ${showControls(after)} – contend`
  return formatPage({ kind: 'diff', title, body })
}
