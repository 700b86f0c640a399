import type { Span } from './span.ts'

/**
 * How bad a trouble is. `error`: the document was not analysed. `warning`: it was, but something was
 * guessed, cut or left out. `info`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info'

/** An expected trouble with one document or source. The batch goes on; the trouble is reported. */
export interface Diagnostic {
  /** Stable, kebab-case, e.g. `encoding-guessed`. */
  readonly code: string
  readonly severity: Severity
  /** What, why, and what to do about it, in one or two sentences. */
  readonly message: string
  /** Path relative to the input folder, with `/`; empty when the trouble is with no one file. */
  readonly path: string
  /** Where in the text, if it is a place; `null` otherwise. */
  readonly span: Span | null
}

/** A diagnostic without a place in the text unless `span` is given. */
export const diagnostic = (
  severity: Severity,
  code: string,
  at: { readonly path: string; readonly span?: Span },
  message: string,
): Diagnostic => ({ code, severity, message, path: at.path, span: at.span ?? null })
