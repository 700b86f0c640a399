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

/** What is left of an analysis without its long parts. */
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
export const partsOf = ({ document, ...analysis }: DocumentAnalysis): AnalysisParts => ({
  ...analysis,
  text: document.text,
  blocks: document.blocks,
})

/** An analysis as a record that holds all of it. */
export const recordOf = (analysis: DocumentAnalysis): AnalysisRecord => ({
  head: headOf(analysis),
  parts: partsOf(analysis),
})

const opened = new WeakMap<DocumentAnalysis, AnalysisRecord>()

/** Where an analysis stands on the disk; `null` where it does not. */
export const storedParts = (analysis: DocumentAnalysis): StoredParts | null => {
  const parts = opened.get(analysis)?.parts
  return parts !== undefined && 'file' in parts ? parts : null
}

/** The record that an analysis was opened from, or one that holds all of it: for another thread. */
export const recordBehind = (analysis: DocumentAnalysis): AnalysisRecord =>
  opened.get(analysis) ?? recordOf(analysis)

/**
 * The analysis of a record. Parts on the disk are read whenever they are asked for: whoever walks over many
 * analyses and keeps no part of them needs the memory of a few.
 */
export const openRecord = (record: AnalysisRecord, read: ReadPart): DocumentAnalysis => {
  const { head, parts } = record
  const analysis = analysisOf(head, (name) => ('file' in parts ? read(parts, name) : parts[name]))
  if ('file' in parts) opened.set(analysis, record)
  return analysis
}

/** An analysis whose long parts are had when they are asked for. */
export const analysisOf = (
  head: AnalysisHead,
  part: <Name extends PartName>(name: Name) => AnalysisParts[Name],
): DocumentAnalysis => {
  const { document } = head
  // Members in the order of the format, as they are written from here.
  return {
    formatVersion: head.formatVersion,
    document: {
      id: document.id,
      path: document.path,
      get text() {
        return part('text')
      },
      sha256: document.sha256,
      encoding: document.encoding,
      language: document.language,
      title: document.title,
      metadata: document.metadata,
      get blocks() {
        return part('blocks')
      },
      diagnostics: document.diagnostics,
    },
    depth: head.depth,
    totals: head.totals,
    get sentences() {
      return part('sentences')
    },
    get cues() {
      return part('cues')
    },
    get hits() {
      return part('hits')
    },
    get negations() {
      return part('negations')
    },
    get relations() {
      return part('relations')
    },
    get stances() {
      return part('stances')
    },
    get nearStances() {
      return part('nearStances')
    },
    get claimTerms() {
      return part('claimTerms')
    },
    positions: head.positions,
    get profile() {
      return part('profile')
    },
    diagnostics: head.diagnostics,
    effort: head.effort,
  }
}
