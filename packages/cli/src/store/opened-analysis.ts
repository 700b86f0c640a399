import type { DocumentAnalysis } from '@contend/analyze'
import type { Document } from '@contend/ingest'
import { partsOf, recordOf, wholeAnalysis, wholeDocument } from './analysis-record.ts'
import type { AnalysisHead, AnalysisRecord, ReadPart, StoredParts } from './analysis-record.ts'

/** What a run says of a document besides its analysis. */
export interface InRun extends Pick<Document, 'id'>, Pick<DocumentAnalysis, 'diagnostics'> {}

/** Where the parts are, and who reads them. */
interface Stored {
  readonly parts: StoredParts
  readonly read: ReadPart
}

class OpenedDocument implements Document {
  readonly #head: AnalysisHead['document']
  readonly #stored: Stored
  readonly id: string

  constructor(head: AnalysisHead['document'], stored: Stored, id: string) {
    this.#head = head
    this.#stored = stored
    this.id = id
  }

  get path() {
    return this.#head.path
  }

  get text() {
    return this.#stored.read(this.#stored.parts, 'text')
  }

  get sha256() {
    return this.#head.sha256
  }

  get encoding() {
    return this.#head.encoding
  }

  get language() {
    return this.#head.language
  }

  get title() {
    return this.#head.title
  }

  get metadata() {
    return this.#head.metadata
  }

  get blocks() {
    return this.#stored.read(this.#stored.parts, 'blocks')
  }

  get diagnostics() {
    return this.#head.diagnostics
  }

  toJSON(): Document {
    return wholeDocument({ ...this.#head, id: this.id }, this)
  }
}

/**
 * An analysis of which the long parts are read whenever they are asked for. A class, as a run holds one for every document:
 * getters that each of them has for itself take kilobytes. Like any such it can be read and written as JSON, but neither
 * spread nor cloned: `recordBehind` is for other threads.
 */
class OpenedAnalysis implements DocumentAnalysis {
  readonly #head: AnalysisHead
  readonly #stored: Stored
  readonly document: OpenedDocument
  readonly diagnostics: DocumentAnalysis['diagnostics']

  constructor(head: AnalysisHead, stored: Stored, { id, diagnostics }: InRun) {
    this.#head = head
    this.#stored = stored
    this.document = new OpenedDocument(head.document, stored, id)
    this.diagnostics = diagnostics
  }

  get formatVersion() {
    return this.#head.formatVersion
  }

  get depth() {
    return this.#head.depth
  }

  get totals() {
    return this.#head.totals
  }

  get sentences() {
    return this.#stored.read(this.#stored.parts, 'sentences')
  }

  get cues() {
    return this.#stored.read(this.#stored.parts, 'cues')
  }

  get hits() {
    return this.#stored.read(this.#stored.parts, 'hits')
  }

  get negations() {
    return this.#stored.read(this.#stored.parts, 'negations')
  }

  get relations() {
    return this.#stored.read(this.#stored.parts, 'relations')
  }

  get stances() {
    return this.#stored.read(this.#stored.parts, 'stances')
  }

  get nearStances() {
    return this.#stored.read(this.#stored.parts, 'nearStances')
  }

  get claimTerms() {
    return this.#stored.read(this.#stored.parts, 'claimTerms')
  }

  get positions() {
    return this.#head.positions
  }

  get profile() {
    return this.#stored.read(this.#stored.parts, 'profile')
  }

  get effort() {
    return this.#head.effort
  }

  get parts(): StoredParts {
    return this.#stored.parts
  }

  get record(): StoredRecord {
    const { id } = this.document
    const { diagnostics } = this
    const head = { ...this.#head, document: { ...this.#head.document, id }, diagnostics }
    return { head, parts: this.#stored.parts }
  }

  toJSON(): DocumentAnalysis {
    return wholeAnalysis(this.record.head, partsOf(this))
  }
}

/** A record of an analysis that stands on the disk. */
export interface StoredRecord extends AnalysisRecord {
  readonly parts: StoredParts
}

/** Where an analysis stands on the disk; `null` where it does not. */
export const storedParts = (analysis: DocumentAnalysis): StoredParts | null =>
  analysis instanceof OpenedAnalysis ? analysis.parts : null

/** The record of an analysis that stands on the disk, as the run has it; `null` where it does not. */
export const storedRecord = (analysis: DocumentAnalysis): StoredRecord | null =>
  analysis instanceof OpenedAnalysis ? analysis.record : null

/** The record that an analysis was opened from, or one that holds all of it: for another thread. */
export const recordBehind = (analysis: DocumentAnalysis): AnalysisRecord =>
  storedRecord(analysis) ?? recordOf(analysis)

/**
 * The analysis of a record. Parts on the disk are read whenever they are asked for: whoever walks over many
 * analyses and keeps no part of them needs the memory of a few.
 *
 * @param inRun what the run says of it; default: what the record does
 */
export const openRecord = (
  { head, parts }: AnalysisRecord,
  read: ReadPart,
  inRun: InRun = { id: head.document.id, diagnostics: head.diagnostics },
): DocumentAnalysis => {
  if ('file' in parts) return new OpenedAnalysis(head, { parts, read }, inRun)
  const { id, diagnostics } = inRun
  return wholeAnalysis({ ...head, document: { ...head.document, id }, diagnostics }, parts)
}
