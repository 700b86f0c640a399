import type { CategoryInfo, FrameLexicon } from '@contend/analyze'
import { fairShares, ownLexicon } from '@contend/analyze/results'
import { plain } from '../../kwic/shown-line.ts'
import type { DataFile } from '../../manifest.ts'
import { colophon } from '../colophon.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { lexiconLink } from '../links.ts'
import { nameText, showControls } from '../name-text.ts'
import { formatPage } from '../page.ts'
import type { ReportModel } from '../report-model.ts'
import { siteBar } from '../site-bar.ts'
import { categorySection, type Room } from './category-section.ts'
import { lexiconBlocks, versionsOf, type LexiconBlock } from './lexicon-blocks.ts'

/** Most entries of a page: rows of those with hits, and names of those without. */
const most = { found: 3000, unused: 10_000 }

/** Most rows that are unfolded from the start. */
const mostUnfolded = 400

const fileOf = (model: ReportModel, { lexicon, language }: FrameLexicon): DataFile | undefined =>
  model.manifest.lexicons.findLast((file) => file.id === lexicon && file.language === language)

const entriesIn = ({ categories }: FrameLexicon): number =>
  categories.reduce((sum, { entries, leftOut }) => sum + entries.length + leftOut, 0)

const versionRow = (model: ReportModel, version: FrameLexicon): Html => {
  const file = fileOf(model, version)
  return html`<tr>
    <th scope="row">${nameText(version.language)}</th>
    <td data-label="Version">${version.version === null ? '–' : nameText(version.version)}</td>
    <td class="number" data-label="Entries">${formatCount(entriesIn(version))}</td>
    <td data-label="Overlaps">${version.overlap}</td>
    <td data-label="File">
      ${
        file === undefined
          ? '–'
          : html`${nameText(file.path)} <code>${file.sha256.slice(0, 12)}</code>${
                file.shipped ? html` <span class="tag">shipped with contend</span>` : null
              }${file.format === undefined ? null : html` <span class="tag">${file.format}</span>`}`
      }
    </td>
    <td class="wide" data-label="Source and licence">
      ${version.source === null ? html`<span class="muted">not named in the file</span>` : nameText(plain(version.source))}
    </td>
  </tr>`
}

const versionTable = (model: ReportModel, versions: readonly FrameLexicon[]): Html =>
  html`<div class="scroll" role="region" aria-label="Files of the lexicon" tabindex="0">
    <table class="cards-on-tablet">
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Version</th>
          <th scope="col" class="number">Entries</th>
          <th scope="col">Overlaps</th>
          <th scope="col">File</th>
          <th scope="col" class="wide">Source and licence</th>
        </tr>
      </thead>
      <tbody>
        ${versions.map((version) => versionRow(model, version))}
      </tbody>
    </table>
  </div>`

const licenceNote = (model: ReportModel, versions: readonly FrameLexicon[]): Html | null =>
  versions.every((version) => fileOf(model, version)?.shipped !== false)
    ? null
    : html`<p class="note">
        This page lists the entries of a lexicon that did not come with contend. Whether it may be
        passed on is for the licence of the lexicon to say.
      </p>`

/** The first category of the frame that hits of a category count in, itself or one above it. */
const reportedAs = (
  { comparison }: ReportModel,
  lexicon: string,
  category: string,
): CategoryInfo | null =>
  comparison.frame.categories
    .filter(
      (each) =>
        each.lexicon === lexicon &&
        (each.category === category || category.startsWith(`${each.category}.`)),
    )
    .at(-1) ?? null

const depthOf = (category: string): number => category.split('.').length - 1

/** Nested lists of categories, a parent before its own. */
const treeOf = (blocks: readonly LexiconBlock[], ids: ReadonlyMap<string, string>): Html => {
  const childrenOf = (parent: string | null): readonly LexiconBlock[] =>
    blocks.filter(({ category }) =>
      parent === null
        ? depthOf(category) === 0
        : category.startsWith(`${parent}.`) && depthOf(category) === depthOf(parent) + 1,
    )
  const list = (items: readonly LexiconBlock[]): Html | null =>
    items.length === 0
      ? null
      : html`<ul>
          ${items.map((block) => {
            const hits = block.languages.reduce((sum, each) => sum + each.hits, 0)
            const name = block.label === '' ? block.category : block.label
            return html`<li>
              <a href="#${ids.get(block.category) ?? ''}">${nameText(name)}</a>
              <span class="muted">${formatQuantity(hits, 'hit')}</span>
              ${list(childrenOf(block.category))}
            </li>`
          })}
        </ul>`
  return html`<div class="tree sans">${list(childrenOf(null))}</div>`
}

/** How many entries of each category and language are shown, so that small ones are whole. */
const roomsOf = (blocks: readonly LexiconBlock[]): readonly (readonly Room[])[] => {
  const all = blocks.flatMap(({ languages }) => languages)
  const found = fairShares(
    all.map((block) => block.found.length),
    most.found,
  )
  const unused = fairShares(
    all.map((block) => Math.max(block.unused.length, block.except.length)),
    most.unused,
  )
  let at = 0
  return blocks.map(({ languages }) =>
    languages.map(() => {
      const room = { found: found[at] ?? 0, unused: unused[at] ?? 0 }
      at += 1
      return room
    }),
  )
}

const others = ({ lexicons }: ReportModel, lexicon: string): Html | null =>
  lexicons.length < 2
    ? null
    : html`<nav class="nav page" aria-label="Lexicons">
        <ul>
          ${lexicons.map((each) =>
            each === lexicon
              ? html`<li><b aria-current="page">${nameText(each)}</b></li>`
              : html`<li>${lexiconLink(each, 'folder')}</li>`,
          )}
        </ul>
      </nav>`

const whatFor = (lexicon: string): string =>
  lexicon === ownLexicon
    ? 'The lexicon that the analysis itself reads: connectives, hedges, negators and the like. Its categories are not compared.'
    : 'A lexicon of the run: what its categories hold, and what each entry found.'

/** The page of a lexicon: where it comes from, and every entry with what it found. */
export const formatLexiconPage = (model: ReportModel, lexicon: string): string => {
  const versions = versionsOf(model, lexicon)
  const blocks = lexiconBlocks(model, lexicon)
  const ids = new Map(blocks.map(({ category }, place) => [category, `category-${String(place)}`]))
  const rooms = roomsOf(blocks)
  const rows = rooms.flat().reduce((sum, { found }) => sum + found, 0)
  const isOpen = rows <= mostUnfolded
  const name = showControls(lexicon)
  const body = html`<header class="page">
      ${siteBar('../index.html')}
      <div class="head">
        <h1>Lexicon <bdi>${name}</bdi></h1>
        <p class="lede">${whatFor(lexicon)}</p>
      </div>
    </header>
    ${others(model, lexicon)}
    <main id="main" class="lexicon">
      <div class="page">${versionTable(model, versions)}${licenceNote(model, versions)}</div>
      <section class="page" id="categories">
        <h2>Categories</h2>
        <p class="lede">
          Hits are counted outside captions and boilerplate, as in the rates; shares are of the hits
          of the category in that language. An entry without a mark is matched as it is written.
        </p>
        ${treeOf(blocks, ids)}
        ${blocks.map((block, place) =>
          categorySection(block, reportedAs(model, lexicon, block.category), {
            id: ids.get(block.category) ?? '',
            rooms: rooms[place] ?? [],
            isOpen,
          }),
        )}
      </section>
    </main>
    ${colophon(model.manifest, 'folder')}`
  return formatPage({ kind: 'lexicon', title: `Lexicon ${name} – contend`, body })
}
