import { checkLexicon, checkOnCorpus, DataFileError, parsePlacedLexicon } from '@contend/analyze'
import type { DocumentAnalysis, Lexicon, LexiconFinding, PlacedLexicon } from '@contend/analyze'
import { loadData } from '../data-files.ts'
import type { Io } from '../io.ts'
import { analyzeCorpus } from '../lexicon-diff/analyze-corpus.ts'
import type { Log } from '../log.ts'
import { builtPlaces } from '../lexicon-store.ts'
import { readDataText } from '../read-data-bytes.ts'
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

type ReadFile =
  | { readonly file: string; readonly placed: PlacedLexicon }
  | { readonly file: string; readonly problems: readonly LexiconFinding[] }

const read = (file: string): ReadFile => {
  try {
    return { file, placed: parsePlacedLexicon(readDataText(file), visible(file)) }
  } catch (error) {
    if (error instanceof DataFileError) return { file, problems: findingsOf(error) }
    throw error
  }
}

const onCorpus = async (
  file: string,
  { lexicons, corpus, io, log }: CheckRun,
): Promise<readonly DocumentAnalysis[]> => {
  const data = loadData({
    lexicons: [...lexicons, file],
    propositions: [],
    defaultLexicons: true,
    defaultPropositions: true,
  })
  return analyzeCorpus({ paths: corpus, data, io, log })
}

/**
 * Checks lexicon files, one after the other. A file that cannot be used gives its problems as findings; on
 * a corpus only those without errors are tried.
 *
 * @throws CliError (2, 4, 74) for files and corpora that do not exist or cannot be read
 */
export const checkFiles = async (run: CheckRun): Promise<readonly FileFinding[]> => {
  const files = run.files.map(read)
  const given = files.flatMap((each) => ('placed' in each ? [each.placed.lexicon] : []))
  const others: readonly Lexicon[] = run.lexicons.map(
    (path) => readLexicon(path, false, builtPlaces).value,
  )
  const found: FileFinding[] = []
  for (const each of files) {
    const { file } = each
    const add = (findings: readonly LexiconFinding[]): void => {
      found.push(...findings.map((finding) => ({ ...finding, file })))
    }
    if ('problems' in each) {
      add(each.problems)
      continue
    }
    const { lexicon } = each.placed
    const own = checkLexicon(each.placed, [
      ...others,
      ...given.filter((other) => other !== lexicon),
    ])
    add(own)
    if (run.corpus.length === 0 || own.some(({ severity }) => severity === 'error')) continue
    const known = new Set(own.map(placeOf))
    const seen = checkOnCorpus(each.placed, await onCorpus(file, run))
    // What the file alone shows to be idle need not be shown again by what it loses.
    add(seen.filter((one) => one.code !== 'entry-always-beaten' || !known.has(placeOf(one))))
  }
  return found
}
