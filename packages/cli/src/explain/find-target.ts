import type { DocumentAnalysis } from '@contend/analyze'
import { usageError } from '../cli-error.ts'
import { suggestion } from '../suggestion.ts'
import { visible } from '../visible.ts'

/** A document, and one of its sentences where one was named. */
export interface Target {
  readonly analysis: DocumentAnalysis
  readonly sentence: number | null
}

const withSentence = /^(?<name>.+)[:#](?<sentence>\d+)$/s

/**
 * The document that is meant by its id or path, with `:N` or `#N` for a sentence of it.
 *
 * @throws CliError (2) with the nearest name, or the range of the sentences
 */
export const findTarget = (analyses: readonly DocumentAnalysis[], wanted: string): Target => {
  const find = (name: string): DocumentAnalysis | undefined =>
    analyses.find(({ document }) => document.id === name) ??
    analyses.find(({ document }) => document.path === name)
  const whole = find(wanted)
  if (whole !== undefined) return { analysis: whole, sentence: null }
  const { name = wanted, sentence } = withSentence.exec(wanted)?.groups ?? {}
  const analysis = find(name)
  if (analysis === undefined) {
    const ids = analyses.map(({ document }) => document.id)
    throw usageError(`there is no document "${visible(name)}" in this run`, suggestion(name, ids))
  }
  const index = Number(sentence)
  if (index >= analysis.sentences.length) {
    throw usageError(
      `${visible(analysis.document.id)} has no sentence ${index}`,
      analysis.sentences.length === 0
        ? 'It has no sentences.'
        : `Its sentences are numbered from 0 to ${analysis.sentences.length - 1}.`,
    )
  }
  return { analysis, sentence: index }
}
