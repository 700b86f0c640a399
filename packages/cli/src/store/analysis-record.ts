import type { DocumentAnalysis } from '@contend/analyze'
import type { Document } from '@contend/ingest'

/** The parts of an analysis that are long: all that grows with the text. */
export const partNames = [
  'text',
  'blocks',
  'sentences',
  'cues',
  'hits',
  'negations',
  'relations',
  'stances',
  'nearStances',
  'claimTerms',
  'profile',
] as const

/** The name of one of them. */
export type PartName = (typeof partNames)[number]

/** The long parts of an analysis, those of its document among them. */
export type AnalysisParts = Pick<DocumentAnalysis & Document, PartName>

/** What is left of an analysis without its long parts. */
export interface AnalysisHead extends Omit<DocumentAnalysis, PartName | 'document'> {
  readonly document: Omit<Document, PartName>
}

/** Where an analysis stands on the disk, packed; see `packAnalysis`. */
export interface StoredParts {
  /** Absolute path. */
  readonly file: string
  /** Byte offsets in the file: where the first section begins, then where each one ends. */
  readonly ends: Float64Array
  /** How its rows in tables were made, and with which identifier; `null`: they were not. */
  readonly rows: { readonly csvRaw: boolean; readonly id: string } | null
}

/** An analysis of which the long parts may be on the disk. Plain data, to be sent between threads. */
export interface AnalysisRecord {
  readonly head: AnalysisHead
  readonly parts: AnalysisParts | StoredParts
}

/** Gives a part back from where it stands. */
export type ReadPart = <Name extends PartName>(
  stored: StoredParts,
  name: Name,
) => AnalysisParts[Name]

/** For analyses of which none is on the disk. */
export const nothingStored: ReadPart = () => {
  throw new Error('no part of an analysis was put on the disk')
}

/** The head of an analysis. */
export const headOf = ({
  formatVersion,
  document,
  depth,
  totals,
  positions,
  diagnostics,
  effort,
}: DocumentAnalysis): AnalysisHead => {
  const { id, path, sha256, encoding, language, title, metadata } = document
  return {
    formatVersion,
    document: {
      id,
      path,
      sha256,
      encoding,
      language,
      title,
      metadata,
      diagnostics: document.diagnostics,
    },
    depth,
    totals,
    positions,
    diagnostics,
    effort,
  }
}

/** The long parts of an analysis. */
export const partsOf = (analysis: DocumentAnalysis): AnalysisParts => ({
  text: analysis.document.text,
  blocks: analysis.document.blocks,
  sentences: analysis.sentences,
  cues: analysis.cues,
  hits: analysis.hits,
  negations: analysis.negations,
  relations: analysis.relations,
  stances: analysis.stances,
  nearStances: analysis.nearStances,
  claimTerms: analysis.claimTerms,
  profile: analysis.profile,
})

/** An analysis as a record that holds all of it. */
export const recordOf = (analysis: DocumentAnalysis): AnalysisRecord => ({
  head: headOf(analysis),
  parts: partsOf(analysis),
})

/** The analysis that a head and its parts make; members in the order of the format, as they are written from here. */
export const wholeAnalysis = (head: AnalysisHead, parts: AnalysisParts): DocumentAnalysis => ({
  formatVersion: head.formatVersion,
  document: wholeDocument(head.document, parts),
  depth: head.depth,
  totals: head.totals,
  sentences: parts.sentences,
  cues: parts.cues,
  hits: parts.hits,
  negations: parts.negations,
  relations: parts.relations,
  stances: parts.stances,
  nearStances: parts.nearStances,
  claimTerms: parts.claimTerms,
  positions: head.positions,
  profile: parts.profile,
  diagnostics: head.diagnostics,
  effort: head.effort,
})

/** The document that a head and its long parts make. */
export const wholeDocument = (
  head: AnalysisHead['document'],
  { text, blocks }: Pick<AnalysisParts, 'text' | 'blocks'>,
): Document => ({
  id: head.id,
  path: head.path,
  text,
  sha256: head.sha256,
  encoding: head.encoding,
  language: head.language,
  title: head.title,
  metadata: head.metadata,
  blocks,
  diagnostics: head.diagnostics,
})
