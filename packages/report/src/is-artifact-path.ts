import { tables } from './csv/tables.ts'

const single: ReadonlySet<string> = new Set([
  'account.md',
  'analysis.ndjson',
  'csv-metadata.json',
  'run.json',
  'report/index.html',
  'report/compare.html',
  ...tables.map(({ name }) => `${name}.csv`),
])

/** Whether a path below the output folder, with slashes, is one that `buildReport` writes to. */
export const isArtifactPath = (path: string): boolean =>
  single.has(path) || path.startsWith('report/docs/') || path.startsWith('report/charts/')
