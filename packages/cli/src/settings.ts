import { resolve } from 'node:path'
import { usageError } from './cli-error.ts'
import type { Config, Options } from './options.ts'

/** Everything a run needs to know, complete and with absolute paths. */
export interface RunSettings {
  /** Files and folders to analyse. */
  readonly paths: readonly string[]
  readonly out: string
  readonly metadata: string | null
  /** Lexicon files of the user, added to the shipped ones. */
  readonly lexicons: readonly string[]
  readonly propositions: readonly string[]
  readonly defaultLexicons: boolean
  readonly defaultPropositions: boolean
  readonly groupBy: string
  /** Most pairs of claims of each relation on each proposition. */
  readonly maxPairs: number
  /** Whether documents that repeat others are left out of comparisons. */
  readonly leaveOutDuplicates: boolean
  readonly textColumn: string
  /** `null`: told from the bytes. */
  readonly encoding: string | null
  /** `null`: chosen by the number of documents. */
  readonly jobs: number | null
  readonly cache: boolean
  /** Most time for a document, and as much again for each megabyte of it, in seconds. */
  readonly timeout: number
  /** How many documents may fail before the run ends, `5` or `5%`; `null`: all. */
  readonly maxErrors: string | null
  readonly seed: number
  /** In bytes. */
  readonly maxFileSize: number
  readonly csvRaw: boolean
  readonly bom: boolean
  /** All pages in one file in place of the folder `report/`. */
  readonly singleFile: boolean
  readonly json: boolean
}

/** Options that have a default worth telling. */
export interface Defaults {
  readonly out: string
  readonly groupBy: string
  readonly maxPairs: number
  readonly textColumn: string
  /** In seconds. */
  readonly timeout: number
  readonly seed: number
  /** In bytes. */
  readonly maxFileSize: number
}

/** What holds where neither a flag nor the configuration file says otherwise. */
export const defaults: Defaults = {
  out: 'contend-out',
  groupBy: 'group',
  maxPairs: 100,
  textColumn: 'text',
  timeout: 60,
  seed: 1,
  maxFileSize: 32 * 1024 * 1024,
}

/**
 * Completes what was given: paths of the command line and flags over the configuration file over the
 * defaults. Paths of the command line are relative to `cwd`; those of the file are absolute by now.
 *
 * @throws CliError (2) when nothing says what to analyse
 */
export const settingsOf = (
  cwd: string,
  given: { readonly paths: readonly string[]; readonly flags: Options; readonly config: Config },
): RunSettings => {
  const { flags, config } = given
  const here = (path: string): string => resolve(cwd, path)
  const paths = given.paths.length > 0 ? given.paths.map(here) : (config.include ?? [])
  if (paths.length === 0) {
    throw usageError(
      'nothing was named to analyse',
      'Name a folder or files (`contend run articles`), or list them under `include` in contend.config.yaml.',
    )
  }
  const merged = { ...config, ...flags }
  const metadata = merged.metadata === undefined ? null : here(merged.metadata)
  return {
    paths,
    out: here(merged.out ?? defaults.out),
    metadata,
    lexicons: (merged.lexicon ?? []).map(here),
    propositions: (merged.propositions ?? []).map(here),
    defaultLexicons: merged.defaultLexicons ?? true,
    defaultPropositions: merged.defaultPropositions ?? true,
    groupBy: merged.groupBy ?? defaults.groupBy,
    maxPairs: merged.maxPairs ?? defaults.maxPairs,
    leaveOutDuplicates: merged.leaveOutDuplicates ?? false,
    textColumn: merged.textColumn ?? defaults.textColumn,
    encoding: merged.encoding ?? null,
    jobs: merged.jobs ?? null,
    cache: merged.cache ?? true,
    timeout: merged.timeout ?? defaults.timeout,
    maxErrors: merged.failFast === true ? '0' : (merged.maxErrors?.toString() ?? null),
    seed: merged.seed ?? defaults.seed,
    maxFileSize: merged.maxFileSize ?? defaults.maxFileSize,
    csvRaw: merged.csvRaw ?? false,
    bom: merged.bom ?? false,
    singleFile: merged.singleFile ?? false,
    json: merged.json ?? false,
  }
}
