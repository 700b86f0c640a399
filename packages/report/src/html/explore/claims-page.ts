import { roomForClaims } from '../../facts/told-claims.ts'
import { dataHref } from '../address.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'
import { claimRow } from './claim-row.ts'
import { claimsIsland, type ClaimsIsland } from './claims-island.ts'
import { explorePage } from './explore-page.ts'
import { exploreTable, type TableColumn } from './explore-table.ts'
import { groupField, positionField } from './fields.ts'
import type { FilterField } from './filter-bar.ts'
import { isCoded } from './island.ts'
import { positionLegend } from './position-legend.ts'
import { stanceCode, stanceKit, stanceSides } from './side-kit.ts'

const columns: readonly TableColumn[] = [
  { key: 'quote', head: 'Claim', largestFirst: false, className: 'wide' },
  { key: 'score', head: 'Score', largestFirst: true },
  { key: 'type', head: 'Type', largestFirst: false },
  { key: 'voice', head: 'Voice', largestFirst: false, className: 'voice' },
  { key: 'certainty', head: 'Certainty', largestFirst: false },
  { key: 'stances', head: 'Sides', largestFirst: false },
  { key: 'name', head: 'Document', largestFirst: false },
  { key: 'group', head: 'Group', largestFirst: false },
]

/** The values that stand in a column of words, as a choice. */
const wordsField = (
  island: ClaimsIsland,
  field: { readonly key: string; readonly label: string; readonly all: string },
): FilterField | null => {
  const column = island.columns[field.key]
  const places = island.columns[`${field.key}At`]
  if (column === undefined || !isCoded(column) || !Array.isArray(places)) return null
  const counts = new Map<unknown, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  const options = column.values.map((value, place) => ({
    value: String(value),
    text: `${String(value)} (${formatCount(counts.get(place) ?? 0)})`,
    column: field.key,
    is: String(value),
  }))
  if (options.length < 2) return null
  return {
    ...field,
    kind: 'choice',
    groups: [{ heading: null, options: options.sort((a, b) => (a.value < b.value ? -1 : 1)) }],
  }
}

/** Claims that take a side themselves, whatever their document does; nothing without propositions. */
const stanceField = ({ comparison }: ReportModel): FilterField | null => {
  const { propositions } = comparison.frame
  if (propositions.length === 0) return null
  return {
    kind: 'choice',
    key: 'stance',
    label: 'Side of the claim',
    all: 'Any side or none',
    groups: propositions.map(({ id, statement }, index) => ({
      heading: statement,
      options: stanceSides.map((side) => ({
        value: `${id}:${side}`,
        text: `${id}: ${side}`,
        column: 'stances',
        is: String(stanceCode(index, side)),
      })),
    })),
  }
}

const fields = (model: ReportModel, island: ClaimsIsland): readonly FilterField[] =>
  [
    {
      kind: 'search',
      key: 'q',
      label: 'Search claims, speakers, documents',
      columns: ['quote', 'speaker', 'name'],
    } as const,
    groupField(model),
    positionField(model),
    stanceField(model),
    wordsField(island, { key: 'type', label: 'Type', all: 'All types' }),
    wordsField(island, { key: 'voice', label: 'Voice', all: 'All voices' }),
    { kind: 'least', key: 'min', label: 'Score at least', column: 'score' } as const,
  ].filter((field) => field !== null)

const heldNote = ({ size, all }: ClaimsIsland): Html | null =>
  size === all
    ? null
    : html`<p class="note" id="held">
        This page holds ${formatCount(size)} of ${formatCount(all)} claims, so that browsers open it
        at once: the best of every document first, then those with the highest scores. Counts and
        filters here are of these. <a href="${dataHref('claims.csv', 'report')}">claims.csv</a> has
        all of them.
      </p>`

const help = (model: ReportModel, island: ClaimsIsland): Html =>
  html`${heldNote(island)}
    <details class="help">
      <summary>How to read a row</summary>
      <p class="lede">
        The score says how sure the label “claim” is, not how true the claim. A side is the
        author’s; where the author only reports what others say, it is theirs. Each claim leads to
        its sentence, where the reasons are.
      </p>
      ${positionLegend(model.comparison.frame.propositions)}
    </details>`

/**
 * The page with the claims of all documents, to be chosen, sorted and paged.
 *
 * @param budget most bytes of the claims; those that do not fit are only in `claims.csv`
 */
export const formatClaimsPage = (model: ReportModel, budget: number = roomForClaims): string => {
  const island = claimsIsland(model, budget)
  const stances = stanceKit(model.comparison.frame.propositions)
  return explorePage(model, {
    title: 'All claims',
    deck: html`${formatQuantity(island.all, 'claim')} of
      ${formatQuantity(model.entries.length, 'document')}, the highest scores first;
      <a href="documents.html" data-carry>their documents</a> have a list of their own. As a file:
      <a href="${dataHref('claims.csv', 'report')}">claims.csv</a>.`,
    help: help(model, island),
    table:
      island.all === 0
        ? html`<p class="page empty">No sentence was labelled a claim.</p>`
        : exploreTable({
            noun: 'claims',
            island,
            columns,
            order: '-score',
            row: claimRow(stances),
            kits: [stances],
            fields: fields(model, island),
            csv: 'claims.csv',
          }),
  })
}
