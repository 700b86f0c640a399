import { dataHref } from '../address.ts'
import { formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'
import { documentsIsland, hasAuthors } from './documents-island.ts'
import { dimensionWords, documentRow } from './document-row.ts'
import { explorePage } from './explore-page.ts'
import { exploreTable, type TableColumn } from './explore-table.ts'
import { groupField, positionField, sideColumn } from './fields.ts'
import { positionLegend } from './position-legend.ts'
import { sideKit } from './side-kit.ts'

const columns = (model: ReportModel): readonly TableColumn[] => {
  const { propositions, dimensions } = model.comparison.frame
  const text = (key: string, head: string): TableColumn => ({ key, head, largestFirst: false })
  const count = (key: string, head: string, detail?: string): TableColumn => ({
    key,
    head,
    largestFirst: true,
    className: 'number',
    ...(detail === undefined ? {} : { detail }),
  })
  return [
    { ...text('name', 'Document'), className: 'wide' },
    ...(hasAuthors(model) ? [text('author', 'Author')] : []),
    text('group', 'Group'),
    text('language', 'Language'),
    { ...text('date', 'Date'), className: 'number' },
    count('words', 'Words'),
    count('claims', 'Claims', 'of sentences'),
    count('premises', 'Premises', 'of sentences'),
    ...propositions.map(({ id }, index) => ({
      ...text(sideColumn(index), id),
      className: 'position',
    })),
    ...dimensions.map((info, index) => {
      const { name, ends } = dimensionWords(model, info)
      return { ...count(`index${String(index)}`, name, ends), className: 'dimension' }
    }),
  ]
}

const help = (model: ReportModel): Html =>
  html`<details class="help">
    <summary>How to read a row</summary>
    <p class="lede">
      Claims and premises are out of the sentences of a document, boilerplate and captions left out.
      A position is the author’s side with the number of the author’s stances, for : against. An
      index is ln((b + ½) ÷ (a + ½)) of the two counts a : b below it, drawn with its 95% interval
      on one scale for all documents, grey where the interval holds 0. A dash is not measured, not
      nought; n/a is a position not analysed, not one that is absent. On a narrow screen the
      propositions that a document does not raise are left out of its card.
    </p>
    ${positionLegend(model.comparison.frame.propositions)}
  </details>`

/** The page with every document, to be chosen, sorted and paged. */
export const formatDocumentsPage = (model: ReportModel): string => {
  const island = documentsIsland(model)
  const { length } = model.entries
  return explorePage(model, {
    title: 'All documents',
    deck: html`${formatQuantity(length, 'document')}, one row each;
      <a href="claims.html" data-carry>their claims</a> have a list of their own. As files:
      <a href="${dataHref('documents.csv', 'report')}">documents.csv</a>,
      <a href="${dataHref('positions.csv', 'report')}">positions.csv</a>,
      <a href="${dataHref('profile.csv', 'report')}">profile.csv</a>.`,
    help: help(model),
    table: exploreTable({
      noun: 'documents',
      island,
      columns: columns(model),
      order: null,
      row: documentRow(model, island),
      kits: [sideKit],
      fields: [
        hasAuthors(model)
          ? {
              kind: 'search',
              key: 'q',
              label: 'Search names and authors',
              columns: ['name', 'author'],
            }
          : { kind: 'search', key: 'q', label: 'Search names', columns: ['name'] },
        ...[groupField(model), positionField(model)].filter((field) => field !== null),
      ],
      csv: 'documents.csv',
    }),
  })
}
