/** Which file could not be read back. */
export type ReportErrorCode = 'analysis-invalid' | 'run-file-invalid' | 'pairs-invalid'

/** A file of an earlier run that is not what this version writes. */
export class ReportError extends Error {
  override readonly name = 'ReportError'
  /** Stable, for callers to branch on. */
  readonly code: ReportErrorCode

  constructor(code: ReportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
