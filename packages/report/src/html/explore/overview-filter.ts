import { html, renderPage, type Content, type Html } from '../html.ts'
import { showControls } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { sideColumns } from './documents-island.ts'
import { groupField, positionField } from './fields.ts'
import { filterField } from './filter-bar.ts'
import { dataIsland } from '../data-island.ts'
import type { Island } from './island.ts'

const belongings = /\bdata-doc="([^"]*)"/gu

/** Documents that something in the content belongs to. */
const slugsIn = (content: Content): ReadonlySet<string> =>
  new Set(
    [...renderPage(html`${content}`).matchAll(belongings)].flatMap(([, slugs = '']) =>
      slugs.split(' '),
    ),
  )

const kindOf = ({ group, analysis }: Entry): string =>
  JSON.stringify([
    group,
    analysis.positions.map(({ proposition, position }) => [proposition, position]),
  ])

/**
 * Documents that no filter tells apart as one row: how many they are, and which of them the page shows. It grows
 * with the kinds of documents and not with their number.
 */
const overviewIsland = (
  { entries, comparison }: ReportModel,
  shown: ReadonlySet<string>,
): Island => {
  const kinds = new Map<string, Entry[]>()
  for (const entry of entries) {
    const kind = kinds.get(kindOf(entry))
    if (kind === undefined) kinds.set(kindOf(entry), [entry])
    else kind.push(entry)
  }
  const members = [...kinds.values()]
  const first = members.flatMap(([entry]) => entry ?? [])
  return {
    size: first.length,
    columns: {
      n: members.map(({ length }) => length),
      slugs: members.map((each) =>
        each
          .map(({ slug }) => slug)
          .filter((slug) => shown.has(slug))
          .join(' '),
      ),
      group: first.map(({ group }) => (group === null ? null : showControls(group))),
      ...sideColumns(first, comparison.frame.propositions),
    },
  }
}

/**
 * The filter of the overview: it hides what belongs to documents of other groups and positions. Elements say by
 * `data-doc` to whom they belong.
 *
 * @param content what is filtered
 */
export const overviewFilter = (model: ReportModel, content: Content): Html | null => {
  const fields = [groupField(model), positionField(model)].filter((field) => field !== null)
  if (fields.length === 0) return null
  return html`<div class="overview-filter" role="region" aria-label="Filter" data-overview-filter>
    <div class="page">
      <form class="filters" data-filters hidden>
        ${fields.map((field) => filterField(field))}
        <p class="tables">
          As a table: <a href="documents.html" data-carry>documents</a>,
          <a href="claims.html" data-carry>claims</a>
        </p>
      </form>
      <p class="note warning" data-trouble hidden></p>
      <div class="tally-line">
        <p>
          <b role="status" data-count></b> <span class="muted" data-chosen dir="auto"></span>
          <span class="muted" data-note hidden>· Sums and groups are of all documents.</span>
        </p>
        <button class="button" type="button" data-clear hidden>Clear</button>
      </div>
    </div>
    ${dataIsland('overview', overviewIsland(model, slugsIn(content)))}
  </div>`
}
