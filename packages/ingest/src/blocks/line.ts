import type { Span } from '../span.ts'

/** What the markup of a line says it is; `plain` says nothing. */
export type Mark =
  'plain' | 'heading' | 'strong' | 'bullet' | 'number' | 'row' | 'caption' | 'markup' | 'code'

/** What stands between a line and the one before it. */
export type Gap = 'none' | 'blank' | 'rule'

/**
 * A line, or a part of one between two HTML block tags, without the markup at its edges. Every line
 * with a letter or digit has at least one.
 */
export interface Line extends Span {
  readonly mark: Mark
  /** Depth of a heading, 1–6; 0 for everything else. */
  readonly level: number
  readonly quoted: boolean
  /** Inside a `<figure>`. */
  readonly pictured: boolean
  readonly gap: Gap
  /** Blanks before the line. */
  readonly indent: number
  /** Length of the whole line, markup included: what a line-wrapping editor would count. */
  readonly width: number
  /** A block tag ends the paragraph before it or after it, whatever the line lengths say. */
  readonly closedBefore: boolean
  readonly closedAfter: boolean
}

/** Whether there is anything to read in a string. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
