import type { DocumentAnalysis, Lexicon, LexiconFinding, PlacedLexicon } from '@contend/analyze'
import { DataFileError, parsePlacedLexicon } from '@contend/analyze/data-files'
import { basename } from 'node:path'
import { withPlaces } from '../data-file-trouble.ts'
import type { Io } from '../io.ts'
import type { Log } from '../log.ts'
import { builtPlaces } from '../lexicon-store.ts'
import { readDataText } from '../read-data-bytes.ts'
import { createStatus } from '../progress.ts'
import type { Status } from '../progress.ts'
import { readLexicon } from '../read-data-files.ts'
import { visible } from '../visible.ts'

/** A finding with the file it is in. */
export interface FileFinding extends LexiconFinding {
  /** As it was named. */
  readonly file: string
}

/** What is checked, against what. Paths are absolute. */
export interface CheckRun {
  readonly files: readonly string[]
  /** Lexicons that those checked are used with. */
  readonly lexicons: readonly string[]
  /** Files and folders; empty for none. */
  readonly corpus: readonly string[]
  readonly io: Io
  readonly log: Log
}

const findingsOf = ({ problems }: DataFileError): readonly LexiconFinding[] =>
  problems.map(({ code, message, line, column }) => {
    return { severity: 'error', code, line, column, category: null, entries: [], message }
  })

const placeOf = ({ line, column }: LexiconFinding): string => `${String(line)}:${String(column)}`

/** A file that was read: the lexicon in it, or what is wrong with it. */
interface ReadFile {
  readonly file: string
  readonly placed: PlacedLexicon | null
  readonly problems: readonly LexiconFinding[]
}

const read = (file: string): ReadFile => {
  try {
    return { file, placed: parsePlacedLexicon(readDataText(file), visible(file)), problems: [] }
  } catch (error) {
    if (error instanceof DataFileError) return { file, placed: null, problems: findingsOf(error) }
    throw error
  }
}

const onCorpus = async (
  file: string,
  { lexicons, corpus, io, log }: CheckRun,
): Promise<readonly DocumentAnalysis[]> => {
  const [{ loadData }, { analyzeCorpus }] = await Promise.all([
    import('../data-files.ts'),
    import('../analyze-corpus.ts'),
  ])
  const data = loadData({
    lexicons: [...lexicons, file],
    propositions: [],
    defaultLexicons: true,
    defaultPropositions: true,
  })
  return analyzeCorpus({ paths: corpus, data, io, log })
}

/** What a file is checked beside. */
interface CheckSurroundings {
  readonly others: readonly Lexicon[]
  readonly status: Status
  readonly run: CheckRun
}

const findingsIn = async (
  { file, placed }: { readonly file: string; readonly placed: PlacedLexicon },
  { others, status, run }: CheckSurroundings,
): Promise<readonly LexiconFinding[]> => {
  // Loaded here, so that files with mistakes do not wait for a language model.
  const { checkLexicon, checkOnCorpus } = await import('@contend/analyze')
  const own = checkLexicon(placed, others)
  if (run.corpus.length === 0 || own.some(({ severity }) => severity === 'error')) return own
  // The corpus has a progress bar of its own.
  status.end()
  const known = new Set(own.map(placeOf))
  const seen = checkOnCorpus(placed, await onCorpus(file, run))
  // What the file alone shows to be idle need not be shown again by what it loses.
  return [
    ...own,
    ...seen.filter((one) => one.code !== 'entry-always-beaten' || !known.has(placeOf(one))),
  ]
}

/**
 * Checks lexicon files, one after the other. A file that cannot be used gives its problems as findings; on
 * a corpus only those without errors are tried.
 *
 * @throws CliError (2, 4, 74) for files and corpora that do not exist or cannot be read
 */
export const checkFiles = async (run: CheckRun): Promise<readonly FileFinding[]> => {
  const files = run.files.map(read)
  const given = files.flatMap(({ placed }) => (placed === null ? [] : [placed.lexicon]))
  const others = withPlaces(run.lexicons, () =>
    run.lexicons.map((path) => readLexicon(path, false, builtPlaces).value),
  )
  const status = createStatus(run.io.stderr, run.log.quiet)
  const found: FileFinding[] = []
  try {
    for (const { file, placed, problems } of files) {
      status.show(`checking ${visible(basename(file))} …`)
      const beside = [...others, ...given.filter((other) => other !== placed?.lexicon)]
      const findings =
        placed === null
          ? problems
          : await findingsIn({ file, placed }, { others: beside, status, run })
      found.push(...findings.map((finding) => ({ ...finding, file })))
    }
    return found
  } finally {
    status.end()
  }
}
