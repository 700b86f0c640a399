import type { DocumentAnalysis } from '@contend/analyze'
import { normalize, posix, sep } from 'node:path'
import { usageError } from '../cli-error.ts'
import { suggestion } from '../suggestion.ts'
import { visible } from '../visible.ts'

/** A document, and one of its sentences where one was named. */
export interface Target {
  readonly analysis: DocumentAnalysis
  readonly sentence: number | null
}

const withSentence = /^(?<name>.+)[:#](?<sentence>[^:#]*)$/s

/**
 * The document whose path ends that of a file, which a shell completes from where the caller stands; none where another
 * file of the run has the same name.
 */
const inFile = (
  analyses: readonly DocumentAnalysis[],
  file: string,
): DocumentAnalysis | undefined => {
  const path = `/${normalize(file).split(sep).join('/')}`
  const [found, ...others] = analyses.filter(
    ({ document }) => posix.basename(document.path) === posix.basename(path),
  )
  return others.length === 0 && found !== undefined && path.endsWith(`/${found.document.path}`)
    ? found
    : undefined
}

const noSuchSentence = ({ document, sentences }: DocumentAnalysis, wanted: string): Error =>
  usageError(
    `${visible(document.id)} has no sentence "${visible(wanted)}"`,
    sentences.length === 0
      ? 'It has no sentences.'
      : `Its sentences are numbered from 0 to ${sentences.length - 1}.`,
  )

/**
 * The document that is meant by its id, its path or that of its file, with `:N` or `#N` for a sentence of it.
 *
 * @throws CliError (2) with the nearest name, or the range of the sentences
 */
export const findTarget = (analyses: readonly DocumentAnalysis[], wanted: string): Target => {
  const find = (name: string): DocumentAnalysis | undefined =>
    analyses.find(({ document }) => document.id === name) ??
    analyses.find(({ document }) => document.path === name) ??
    inFile(analyses, name)
  const whole = find(wanted)
  if (whole !== undefined) return { analysis: whole, sentence: null }
  const { name = wanted, sentence = '' } = withSentence.exec(wanted)?.groups ?? {}
  const analysis = find(name)
  const isNumber = /^\d+$/.test(sentence)
  if (analysis === undefined) {
    const named = isNumber ? name : wanted
    const ids = analyses.map(({ document }) => document.id)
    throw usageError(`there is no document "${visible(named)}" in this run`, suggestion(named, ids))
  }
  const index = Number(sentence)
  if (!isNumber || index >= analysis.sentences.length) throw noSuchSentence(analysis, sentence)
  return { analysis, sentence: index }
}
