import type { Exporter } from '../exporter.ts'
import type { RunManifest } from '../manifest.ts'
import { formatAnalysis } from './analysis-line.ts'
import { formatRunFile } from './run-file.ts'

/** Exports every analysis as one line of JSON. */
export const exportAnalyses: Exporter = function* exportAnalyses({ analyses }) {
  const contents = analyses.map((analysis) => formatAnalysis(analysis)).join('')
  yield { path: 'analysis.ndjson', mediaType: 'application/x-ndjson', contents }
}

/** An exporter of `run.json`. */
export const exportRunFile = (manifest: RunManifest): Exporter =>
  function* exportWithManifest(comparison) {
    const contents = formatRunFile(comparison, manifest)
    yield { path: 'run.json', mediaType: 'application/json', contents }
  }
