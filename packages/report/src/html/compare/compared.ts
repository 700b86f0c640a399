import { remembered } from '../../remembered.ts'
import { html, renderPage, type Html } from '../html.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { renderCell, type Cells } from './cell.ts'
import { hasCompare } from '../report-model.ts'
import { figureCells } from './figure-cells.ts'
import { figureGroups, type FigureGroup } from './figure-rows.ts'
import { headCell, headKey } from './head-cell.ts'
import { documentPairs, pairRow, type DocumentPair } from './pair-items.ts'
import { positionCells } from './position-cells.ts'
import { scalesOf, type Scales } from './scales.ts'
import { thesisCells } from './thesis-cells.ts'

/** Most UTF-16 units that the page holds. */
export interface Bounds {
  readonly documents: number
  readonly pairs: number
}

/** Some 3 MB together: what a browser opens within a second. */
const bounds: Bounds = { documents: 2_000_000, pairs: 700_000 }

/** A document with its cells. */
export interface Column {
  readonly entry: Entry
  readonly cells: Cells
  /** The cells as they wait in the page. */
  readonly template: Html
}

/** What the page holds. */
export interface Compared {
  /** In the order of the report. */
  readonly columns: readonly Column[]
  readonly leftOut: ReadonlySet<Entry>
  /** Pairs of claims of documents that are there. */
  readonly pairs: readonly (DocumentPair & { readonly template: Html })[]
  /** Pairs of documents whose claims did not fit. */
  readonly pairsLeftOut: number
  readonly figures: readonly FigureGroup[]
}

/** Items from the front as long as they fit; the first `least` always do. */
const fitting = <T extends { readonly template: Html }>(
  items: Iterable<T>,
  most: number,
  least: number,
): readonly T[] => {
  const kept: T[] = []
  let size = 0
  for (const item of items) {
    size += renderPage(item.template).length
    if (size > most && kept.length >= least) break
    kept.push(item)
  }
  return kept
}

/** Documents of pairs first, so that what contradicts is there; then the others in their order. */
const byNeed = (model: ReportModel, pairs: readonly DocumentPair[]): readonly Entry[] => {
  const paired = new Set(pairs.flatMap(({ slugs }) => slugs))
  const entryOf = new Map(model.entries.map((entry) => [entry.slug, entry]))
  return [
    ...[...paired].flatMap((slug) => entryOf.get(slug) ?? []),
    ...model.entries.filter(({ slug }) => !paired.has(slug)),
  ]
}

const columnsOf = function* (
  model: ReportModel,
  entries: readonly Entry[],
  { figures, scales }: { readonly figures: readonly FigureGroup[]; readonly scales: Scales },
): Generator<Column> {
  for (const entry of entries) {
    const cells: Cells = new Map([
      [headKey, headCell(entry)],
      ...positionCells(model, entry, scales),
      ...thesisCells(model, entry),
      ...figureCells(entry, figures),
    ])
    const parts = [...cells].map(([key, cell]) => renderCell(key, cell))
    yield {
      entry,
      cells,
      template: html`<template data-document="${entry.slug}">${parts}</template>`,
    }
  }
}

const pairTemplates = function* (model: ReportModel, pairs: readonly DocumentPair[]) {
  for (const pair of pairs) {
    const rows = pair.items.map((item) => pairRow(model, item, item.entries[0]))
    const template = html`<template data-pair="${pair.slugs.join(' ')}">${rows}</template>`
    yield { ...pair, template }
  }
}

/** The documents that can be set side by side within the bounds, and the pairs between them. */
export const comparedWithin = (model: ReportModel, most: Bounds): Compared => {
  const pairs = documentPairs(model)
  const scales = scalesOf(model)
  const figures = figureGroups(model, scales)
  const chosen = fitting(
    columnsOf(model, byNeed(model, pairs), { figures, scales }),
    most.documents,
    2,
  )
  const there = new Map(chosen.map((column) => [column.entry, column]))
  const slugs = new Set(chosen.map(({ entry }) => entry.slug))
  const between = pairs.filter((pair) => pair.slugs.every((slug) => slugs.has(slug)))
  const kept = fitting(pairTemplates(model, between), most.pairs, 1)
  return {
    columns: model.entries.flatMap((entry) => there.get(entry) ?? []),
    leftOut: new Set(model.entries.filter((entry) => !there.has(entry))),
    pairs: kept,
    pairsLeftOut: between.length - kept.length,
    figures,
  }
}

/** What the page of a report holds, worked out once. */
export const compared: (model: ReportModel) => Compared = remembered((model) =>
  comparedWithin(model, bounds),
)

/** Whether the page that sets two documents side by side holds a document. */
export const isCompared = (model: ReportModel, entry: Entry): boolean =>
  model.comparedDocuments?.has(entry.id) ??
  (hasCompare(model) && !compared(model).leftOut.has(entry))
