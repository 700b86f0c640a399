import type { DocumentAnalysis } from '@contend/analyze'

/** A document's value in a metadata column, `null` when it has none. Own keys only: names are data. */
export const metadataValue = (analysis: DocumentAnalysis, column: string): string | null => {
  const { metadata } = analysis.document
  const value = Object.hasOwn(metadata, column) ? metadata[column] : undefined
  return value === undefined || value === '' ? null : value
}
