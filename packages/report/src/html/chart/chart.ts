import type { Cell } from '../../csv/column.ts'
import type { Mark } from './mark.ts'
import type { PercentScale } from './percent-scale.ts'

/** Whose words a chart counts: all of a text, or the author's own. */
export type Words = 'all' | 'author'

/** A column of figures beside the marks; what is quiet is of less weight, a word is no number. */
export interface FigureHead {
  readonly head: string
  readonly kind: 'number' | 'quiet' | 'word'
}

/** One measure, drawn along one axis. */
export interface Track {
  /** Unique in its chart: names its lines in the CSV. */
  readonly id: string
  readonly title: string
  /** What the numbers of the axis are; `''` where the ends say it, or there is no axis. */
  readonly unit: string
  /** `null` where the marks are no places on an axis. */
  readonly axis: PercentScale | null
  /** What lies at either end of the axis. */
  readonly ends: readonly [low: string, high: string] | null
  readonly figures: readonly FigureHead[]
  /** A value of `ChartCell.value` in words. */
  readonly format: (value: number) => string
}

/** What a chart shows of one row on one track. */
export interface ChartCell {
  /** `null` where there is nothing to draw; then `note` says why. */
  readonly mark: Mark | null
  readonly note: string
  /** What the row is ranked by; `null` where it was not measured, or of too little. */
  readonly value: number | null
  /** In the order of the heads of the track. */
  readonly figures: readonly string[]
  /** Lines of the CSV, each with the fields of the chart, in full precision. */
  readonly records: readonly (readonly Cell[])[]
}

/** A row of a chart: a document, a group, a proposition, a feature. */
export interface Row {
  /** Key in the CSV. */
  readonly id: string
  readonly name: string
  /** Said after the name in smaller letters; may be `''`. */
  readonly detail: string
  /** Of a document. */
  readonly slug: string | null
  /** Where its name leads, below `report/`; `null` for nowhere. */
  readonly page: string | null
  /** Rows of one group stand under its name. */
  readonly group: string | null
  /** Whether its words stand out. */
  readonly strong: boolean
  /** One a track. */
  readonly cells: readonly ChartCell[]
}

/** What a mark means. */
export interface Key {
  readonly mark: Mark
  readonly text: string
}

/**
 * A chart as data. The part of a page, the drawing that stands alone and the CSV are made from it, so that
 * all three say the same. `rows` holds every row: what draws it decides by `digest` which of many are shown.
 */
export interface Chart {
  /** Unique in a report; names its files. */
  readonly name: string
  readonly title: string
  /** How to read it, in plain words. */
  readonly description: string
  /** What it is drawn from, with n. */
  readonly source: string
  /** What a row is. */
  readonly unit: { readonly one: string; readonly many: string; readonly id: string }
  /** One track after the other, each with its rows, or all tracks side by side over the same rows. */
  readonly layout: 'panels' | 'grid'
  readonly tracks: readonly Track[]
  readonly rows: readonly Row[]
  /** Rows that sum up others, shown where not all of these are. */
  readonly groups: readonly Row[]
  /** Names of what `records` hold. */
  readonly fields: readonly string[]
  readonly legend: readonly Key[]
}

/** What a chart is over the author's own words is another chart, with a name of its own. */
export const chartName = (name: string, words: Words): string =>
  words === 'all' ? name : `author-${name}`

/** A chart in both forms; `author` is `null` where the run has no figures over the author's own words. */
export interface BothCharts {
  readonly all: Chart
  readonly author: Chart | null
}

/** A track alone: what many tracks are drawn as, one after the other. */
export const singleTracks = (chart: Chart): readonly Chart[] =>
  chart.tracks.map((track, index) => {
    const only = (row: Row): Row => ({ ...row, cells: row.cells.slice(index, index + 1) })
    return {
      ...chart,
      tracks: [track],
      rows: chart.rows.map(only).filter(({ cells }) => cells.length > 0),
      groups: chart.groups.map(only),
    }
  })
