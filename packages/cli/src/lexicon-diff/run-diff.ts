import { diffLexicons } from '@contend/analyze'
import type { LexiconVersion } from '@contend/analyze'
import type { NamedLexiconDiff } from '@contend/report'
import { analyzeCorpus } from '../analyze-corpus.ts'
import { loadData } from '../data-files.ts'
import type { Io } from '../io.ts'
import type { Log } from '../log.ts'
import { readVersions } from './versions.ts'
import type { Version } from './versions.ts'

/** Two versions and what they are tried on. */
export interface DiffRun {
  /** A file, or `shipped`. */
  readonly before: string
  readonly after: string
  /** Files and folders. */
  readonly corpus: readonly string[]
  /** Proposition files besides the shipped ones; absolute. */
  readonly propositions: readonly string[]
  readonly io: Io
  readonly log: Log
}

/**
 * Analyses a corpus with each of two versions of a lexicon, everything else the same.
 *
 * @throws CliError (2, 4, 74)
 */
export const runDiff = async (run: DiffRun): Promise<NamedLexiconDiff> => {
  const { io, log, corpus: paths } = run
  const { before, after } = readVersions(io.cwd, run.before, run.after)
  const tried = async ({ files, lexicon, name }: Version): Promise<LexiconVersion> => {
    const data = loadData({
      lexicons: files,
      propositions: run.propositions,
      defaultLexicons: true,
      defaultPropositions: true,
    })
    for (const note of data.notes) log.say(`${name}: ${note}`)
    return { lexicon, analyses: await analyzeCorpus({ paths, data, io, log }) }
  }
  const old = await tried(before)
  const young = await tried(after)
  return { before: before.name, after: after.name, diff: diffLexicons(old, young) }
}
