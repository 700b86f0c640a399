import type { Comparison } from '@contend/analyze'
import { formatSingleFile, largestSingleFile, reportInPieces, reportPages } from '@contend/report'
import type { Artifact, ArtifactInPieces, PartSize, RunManifest } from '@contend/report'
import { usageError } from './cli-error.ts'
import { grouped } from './plural.ts'
import type { ReadyFiles } from './store/ready-files.ts'

/** How the files of a run are made. */
export interface ReportFileOptions {
  readonly csvRaw: boolean
  readonly bom: boolean
  /** All pages in one file in place of the folder `report/`. */
  readonly singleFile: boolean
  /** Whether somebody else makes the pages of documents; default no. */
  readonly withoutDocuments?: boolean
  /** Whether somebody else makes `comparison.csv`; default no. */
  readonly withoutComparison?: boolean
  /** What need not be made anew; default nothing. */
  readonly ready?: ReadyFiles
}

/** The files of a run, and what is to be said of them. */
export interface ReportFiles {
  readonly artifacts: Iterable<Artifact | ArtifactInPieces>
  /** What a report in one file is made of; `null` for a folder. */
  readonly sizes: string | null
}

const kilobytes = (bytes: number): string => `${grouped(Math.ceil(bytes / 1000))} kB`

const shownPart = ({ name, files, bytes }: PartSize): string =>
  `${name}${files === 1 ? '' : ` (${grouped(files)})`} ${kilobytes(bytes)}`

/** Where the first page of a report stands, below the output folder. */
export const reportPage = (singleFile: boolean): string =>
  singleFile ? 'report.html' : 'report/index.html'

/**
 * The files of a run. Pages that go into one file are made at once, so that it is known to be small enough
 * before anything is written.
 *
 * @throws CliError (2) when it is not
 */
export const reportFiles = (
  comparison: Comparison,
  manifest: RunManifest,
  {
    csvRaw,
    bom,
    singleFile,
    ready,
    withoutDocuments = false,
    withoutComparison = false,
  }: ReportFileOptions,
): ReportFiles => {
  if (!singleFile) {
    return {
      artifacts: reportInPieces(comparison, manifest, {
        csvRaw,
        bom,
        withoutDocuments,
        withoutComparison,
        ...ready,
      }),
      sizes: null,
    }
  }
  const { parts, bytes, artifact } = formatSingleFile(
    reportPages(comparison, manifest, { csvRaw, bom }),
  )
  const sizes = `${kilobytes(bytes)}: ${parts.map(shownPart).join(', ')}`
  if (artifact === null) {
    throw usageError(
      `the report in one file would be larger than ${kilobytes(largestSingleFile)}, so nothing was written (${sizes})`,
      'Leave out --single-file (`singleFile` in the configuration): the folder report/ may be of any size. Or analyse fewer documents.',
    )
  }
  const options = { csvRaw, bom, withoutComparison, pages: [artifact], ...ready }
  return { artifacts: reportInPieces(comparison, manifest, options), sizes }
}
