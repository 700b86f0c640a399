/** Stable names of the troubles that stop a run before any document is read. */
export type IngestErrorCode =
  | 'path-not-found'
  | 'unknown-encoding'
  | 'text-column-missing'
  | 'manifest-unreadable'
  | 'manifest-key-missing'

/** Misuse or a broken environment. Troubles with one document are diagnostics instead. */
export class IngestError extends Error {
  /** Branch on this, not on the message. */
  readonly code: IngestErrorCode

  constructor(code: IngestErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'IngestError'
    this.code = code
  }
}
