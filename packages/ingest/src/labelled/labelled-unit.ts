import type { Document } from '../document.ts'
import type { Span } from '../span.ts'

/** What a record of labelled data says of its unit. A label that is not given is missing. */
export interface GoldLabels {
  /** `null` where readers differed, or where the record does not say. */
  readonly claim: boolean | null
  readonly premise?: boolean
  readonly attributed?: boolean
  readonly hedged?: boolean
  readonly claimType?: string
  readonly kind?: string
  /** Names of the labels on which readers differed. */
  readonly disputed: readonly string[]
}

/** One record of labelled data, not yet placed in a text. */
export interface LabelledRecord {
  readonly labels: GoldLabels
  /** `null` where the record names none. */
  readonly doc: string | null
  /** As written; `null` where the record has none. */
  readonly i: number | string | null
  readonly text: string
  /** Range of the unit in its article in code points, as such files count; `null` where not given. */
  readonly codePoints: Span | null
  /** Line of the file, from 1. */
  readonly line: number
}

/** A sentence or line with its labels, in the text of its document. */
export interface LabelledUnit extends GoldLabels {
  readonly doc: string
  readonly i: number | string
  /** As the record has it. */
  readonly text: string
  /** In `LabelledDocument.text`. */
  readonly span: Span
}

/** The units of one document, in order. */
export interface LabelledDocument {
  /** Unique in its file. */
  readonly id: string
  /** Relative to the folder given (to the file's own for a single file), with `/`. */
  readonly file: string
  /** The article, or the units put together where there is none. */
  readonly text: string
  /** In text order and disjoint. */
  readonly units: readonly LabelledUnit[]
}

/** How labelled data is read. */
export interface LabelledOptions {
  /** Every record is a document of its own. Default: consecutive records with one `doc` are one. */
  readonly loose?: boolean
  /** Cuts an article whose labels are spans rather than sentences (brat). */
  readonly sentencesOf: (document: Document) => readonly Span[]
}
