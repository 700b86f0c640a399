import type { ColumnInfo, Datatype, Table } from './column.ts'
import { tables } from './tables.ts'

const escapeCell = (text: string): string => text.replaceAll('|', '\\|')

const typeName = ({ base, values }: Datatype): string =>
  values === undefined ? base : values.map((value) => `\`${value}\``).join(' ')

const row = ({ name, datatype, required, description, unit }: ColumnInfo): string =>
  [
    `| \`${name}\``,
    escapeCell(typeName(datatype)),
    required ? 'never' : 'may be',
    `${escapeCell(description)}${unit === null ? '' : ` Unit: ${escapeCell(unit)}.`} |`,
  ].join(' | ')

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
