/** One input of a run, by content. */
export interface InputHash {
  readonly path: string
  readonly sha256: string
}

/** A lexicon or proposition file of a run, by content. */
export interface DataFile extends InputHash {
  /** Identifier inside the file (`marketing`), or the file's name. */
  readonly id: string
  readonly language: string | null
  readonly shipped: boolean
  /** The format of another program it was read from, e.g. `liwc`; absent for files of our own. */
  readonly format?: string | undefined
}

/**
 * `run.json` without the frame: what went into a run. It holds no time, no absolute path, no number of
 * workers and nothing of the machine, so that two runs over the same input give the same bytes.
 */
export interface RunManifest {
  readonly version: string
  readonly engine: Readonly<Record<string, string>>
  /** Options that change the result, by their names in the configuration file. */
  readonly options: Readonly<Record<string, string | number | boolean | null>>
  readonly seed: number
  readonly inputs: readonly InputHash[]
  readonly lexicons: readonly DataFile[]
  readonly propositions: readonly DataFile[]
  /** Paths of the documents that were added to an earlier run by the last one; none where it made all anew. */
  readonly added: readonly string[]
  /** What was left out, and why, in words. */
  readonly notes: readonly string[]
}
