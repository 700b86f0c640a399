/** Stable names of what can be wrong with labelled data. */
export type LabelledDataErrorCode =
  | 'labelled-path-missing'
  | 'labelled-unreadable'
  | 'labelled-format-unknown'
  | 'labelled-record-broken'
  | 'labelled-text-missing'
  | 'labelled-nothing-found'

/** Labelled data that cannot be used as it is: figures from a part of it would mislead. */
export class LabelledDataError extends Error {
  /** Branch on this, not on the message. */
  readonly code: LabelledDataErrorCode
  /** What to do about it. */
  readonly remedy: string

  constructor(
    code: LabelledDataErrorCode,
    message: string,
    { remedy, cause }: { readonly remedy: string; readonly cause?: unknown },
  ) {
    super(message, { cause })
    this.name = 'LabelledDataError'
    this.code = code
    this.remedy = remedy
  }
}
