/** Stable codes of what can be wrong with a lexicon or proposition file. */
export type DataFileCode =
  | 'data-file-too-large'
  | 'data-file-syntax'
  | 'data-file-structure'
  | 'data-file-content'
  | 'data-file-reference'

/** One thing wrong with a data file, and what to do about it. */
export interface DataProblem {
  readonly code: DataFileCode
  readonly message: string
  /** From 1; `null` where the problem has no one place. */
  readonly line: number | null
  /** From 1, in UTF-16 code units. */
  readonly column: number | null
  /** The way to the value through the file, where its place is not known yet. */
  readonly keys?: readonly PropertyKey[]
}

const MOST_LISTED = 30

const placed = (path: string, problem: DataProblem): string =>
  problem.line === null || problem.column === null
    ? `${path}: ${problem.message}`
    : `${path}:${String(problem.line)}:${String(problem.column)}: ${problem.message}`

const summary = (path: string, problems: readonly DataProblem[]): string => {
  const [first] = problems
  if (first === undefined) return `${path} cannot be used.`
  if (problems.length === 1) return placed(path, first)
  const lines = problems.slice(0, MOST_LISTED).map((problem) => `  ${placed(path, problem)}`)
  const left = problems.length - lines.length
  if (left > 0) lines.push(`  … and ${String(left)} more`)
  return [`${path} has ${String(problems.length)} problems:`, ...lines].join('\n')
}

/**
 * A lexicon or proposition file that cannot be used. `message` lists every problem as
 * `path:line:column: what`; `code`, `line` and `column` are those of the first.
 */
export class DataFileError extends Error {
  readonly code: DataFileCode
  readonly path: string
  readonly line: number | null
  readonly column: number | null
  readonly problems: readonly DataProblem[]

  constructor(path: string, problems: readonly DataProblem[], cause?: unknown) {
    super(summary(path, problems), { cause })
    this.name = 'DataFileError'
    const [first] = problems
    this.code = first?.code ?? 'data-file-content'
    this.path = path
    this.line = first?.line ?? null
    this.column = first?.column ?? null
    this.problems = problems
  }
}

/** An error about what a file refers to; `locateProblems` finds the place from the keys. */
export const referenceError = (
  path: string,
  message: string,
  keys: readonly PropertyKey[],
  cause?: unknown,
): DataFileError =>
  new DataFileError(
    path,
    [{ code: 'data-file-reference', message, line: null, column: null, keys }],
    cause,
  )
