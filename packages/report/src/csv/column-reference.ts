import { notesOn } from '@contend/analyze/results'
import type { ColumnInfo, Datatype, Table } from './column.ts'
import { escapeCell } from './markdown-cell.ts'
import { tables } from './tables.ts'

const typeName = ({ base, values }: Datatype): string =>
  values === undefined ? base : values.map((value) => `\`${value}\``).join(' ')

const seeAlso = ({ statistics }: ColumnInfo): string =>
  statistics.length === 0
    ? ''
    : ` See [${statistics.map((id) => notesOn(id).name).join('; ')}](statistics.md).`

const row = (column: ColumnInfo): string => {
  const { name, datatype, required, description, unit } = column
  return [
    `| \`${name}\``,
    escapeCell(typeName(datatype)),
    required ? 'never' : 'may be',
    `${escapeCell(description)}${unit === null ? '' : ` Unit: ${escapeCell(unit)}.`}${escapeCell(seeAlso(column))} |`,
  ].join(' | ')
}

const section = ({ name, description, columns }: Table): string =>
  [
    `### \`${name}.csv\``,
    '',
    description,
    '',
    '| column | type | empty | meaning |',
    '| --- | --- | --- | --- |',
    ...columns.map((column) => row(column)),
  ].join('\n')

/** All tables and columns as Markdown, for the documentation. */
export const columnReference = (): string =>
  `${tables.map((table) => section(table)).join('\n\n')}\n`
