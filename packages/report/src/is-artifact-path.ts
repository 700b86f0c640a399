import { tables } from './csv/tables.ts'
import { singleFilePath } from './html/single-file/single-file.ts'

const single: ReadonlySet<string> = new Set([
  'account.md',
  'analysis.ndjson',
  'csv-metadata.json',
  'run.json',
  singleFilePath,
  'report/index.html',
  'report/compare.html',
  'report/documents.html',
  'report/claims.html',
  ...tables.map(({ name }) => `${name}.csv`),
])

const folders = ['docs', 'charts', 'groups', 'words', 'lexicons']

/** Whether a path below the output folder, with slashes, is one that `buildReport` writes to. */
export const isArtifactPath = (path: string): boolean =>
  single.has(path) || folders.some((folder) => path.startsWith(`report/${folder}/`))
