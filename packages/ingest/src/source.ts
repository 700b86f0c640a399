import type { Metadata } from './document.ts'

interface SourceBase {
  /** Relative to the input folder, with `/`; a row's is `file.csv#N`, N from 1. */
  readonly path: string
  /** What a table row or manifest says about it. */
  readonly metadata: Metadata
}

/** A file that holds one document. */
export interface FileSource extends SourceBase {
  readonly kind: 'file'
  /** Absolute path. */
  readonly file: string
}

/** A row of a table that was read already. */
export interface RowSource extends SourceBase {
  readonly kind: 'row'
  readonly text: string
  /** Encoding of the table. */
  readonly encoding: string
}

/** Where one document comes from. Plain JSON, so that a worker can be handed it and load it. */
export type Source = FileSource | RowSource
