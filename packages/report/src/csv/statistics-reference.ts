import { statistics, type Statistic, type StatisticId } from '@contend/analyze/results'
import { escapeCell } from './markdown-cell.ts'
import { tables } from './tables.ts'

const shownIn = (id: StatisticId): readonly string[] =>
  tables.flatMap(({ name, columns }) =>
    columns
      .filter((column) => column.statistics.includes(id))
      .map((column) => `\`${name}.${column.name}\``),
  )

const row = ({ id, name, formula, range, sign, avoid, reference, functions }: Statistic): string =>
  [
    '',
    [name, ...functions.map((each) => `\`${each}\``)].join('<br>'),
    formula,
    range,
    sign,
    avoid,
    reference ?? '',
    shownIn(id).join('<br>'),
    '',
  ]
    .map(escapeCell)
    .join(' | ')
    .trim()

/** The statistics of a group as a table in Markdown, for the documentation; of an unknown group, no rows. */
export const statisticsReference = (group: string): string =>
  [
    '| statistic | formula | range | what it says | none, or not to be used | source | shown in |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...statistics.filter((statistic) => statistic.group === group).map(row),
  ].join('\n')
