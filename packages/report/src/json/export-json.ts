import type { Comparison, DocumentAnalysis } from '@contend/analyze'
import { wholeArtifact, type ArtifactInPieces, type Piece } from '../artifact.ts'
import type { Exporter } from '../exporter.ts'
import type { RunManifest } from '../manifest.ts'
import { formatAnalysis } from './analysis-line.ts'
import { formatRunFile } from './run-file.ts'

function* lines(
  { analyses }: Comparison,
  format: (analysis: DocumentAnalysis) => Piece,
): Generator<Piece, void, undefined> {
  for (const analysis of analyses) yield format(analysis)
}

/** `analysis.ndjson`: every analysis as one line of JSON, a piece each. */
export const analysesInPieces = (
  comparison: Comparison,
  format: (analysis: DocumentAnalysis) => Piece = formatAnalysis,
): ArtifactInPieces => ({
  path: 'analysis.ndjson',
  mediaType: 'application/x-ndjson',
  pieces: lines(comparison, format),
})

/** Exports every analysis as one line of JSON. */
export const exportAnalyses: Exporter = function* exportAnalyses(comparison) {
  yield wholeArtifact(analysesInPieces(comparison))
}

/** An exporter of `run.json`. */
export const exportRunFile = (manifest: RunManifest): Exporter =>
  function* exportWithManifest(comparison) {
    const contents = formatRunFile(comparison, manifest)
    yield { path: 'run.json', mediaType: 'application/json', contents }
  }
