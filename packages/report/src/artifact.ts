/** One output file: where it goes below the output folder, and what it holds. */
export interface Artifact {
  /** Relative, with `/`, made of `[A-Za-z0-9._-]` only. */
  readonly path: string
  readonly mediaType: string
  /** Whole text; written as UTF-8. */
  readonly contents: string
}
