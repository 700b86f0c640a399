import type { Diagnostic } from './diagnostic.ts'
import type { Span } from './span.ts'

/** What kind of stretch of lines a block is. */
export type BlockKind =
  'title' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'boilerplate'

/**
 * A stretch of lines of one kind. Blocks are in text order, disjoint, and together cover every line
 * that holds a letter or digit. Sentences never cross the end of a block.
 */
export interface Block extends Span {
  readonly kind: BlockKind
  /** The rule that decided the kind, e.g. `comment-form`, for `contend explain`. */
  readonly rule: string
}

/** Metadata by column name: from a manifest, a table row or front matter. Values are as written. */
export type Metadata = Readonly<Record<string, string>>

/** One article, decoded and cut into blocks. `id` is unique in a run. */
export interface Document {
  readonly id: string
  /** Relative to the input folder, with `/`; a table row is `file.csv#N`, N from 1. */
  readonly path: string
  /** The decoded text without its byte-order mark, otherwise exactly as stored. */
  readonly text: string
  /** Hash of the bytes read (for a table row: of its text in UTF-8), lower-case hexadecimal. */
  readonly sha256: string
  /** Encoding the bytes were decoded with, e.g. `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string
  /** ISO 639-1 code of the main language, `und` when it could not be told. */
  readonly language: string
  /** Metadata `title`, else the first title or heading block, else empty. */
  readonly title: string
  readonly metadata: Metadata
  readonly blocks: readonly Block[]
  /** Troubles found so far; none of them is an `error`. */
  readonly diagnostics: readonly Diagnostic[]
}
