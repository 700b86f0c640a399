import { errorsIn, evaluate } from '@contend/analyze'
import type { ScoredFile } from '@contend/analyze'
import { resolve } from 'node:path'
import { writeAtomically } from '../atomic-write.ts'
import { usageError } from '../cli-error.ts'
import { loadData } from '../data-files.ts'
import type { Colors, Io } from '../io.ts'
import type { Log } from '../log.ts'
import { visible } from '../visible.ts'
import { evaluationJson } from './evaluation-json.ts'
import type { EvaluationReport } from './evaluation-json.ts'
import { evaluationText } from './evaluation-text.ts'
import { predictionLines } from './predictions.ts'
import { readGold } from './read-gold.ts'
import { scoreFiles } from './score-files.ts'

/** What to evaluate, as it was given. */
export interface EvaluationSettings {
  readonly paths: readonly string[]
  /** File for the scores of all units, or `null`. */
  readonly predictions: string | null
  /** Every unit is a document of its own. */
  readonly loose: boolean
  /** How many errors to show. */
  readonly errors: number
  readonly seed: number
  /** Lexicon files added to the shipped ones. */
  readonly lexicon: readonly string[]
  readonly json: boolean
}

/** What an evaluation is run with. */
export interface EvaluationContext {
  readonly io: Io
  readonly log: Log
  /** For standard output. */
  readonly colors: Colors
}

const reportOn = (
  scored: readonly ScoredFile[],
  { seed, loose, errors }: EvaluationSettings,
  threshold: number,
): EvaluationReport => ({
  evaluation: evaluate(scored, { seed }),
  errors: errorsIn(scored),
  shownErrors: errors,
  threshold,
  seed,
  loose,
})

/**
 * Scores labelled sentences, measures, prints, and writes the predictions where they are wanted.
 *
 * @throws CliError (2, 4, 74)
 */
export const runEvaluation = async (
  settings: EvaluationSettings,
  { io, log, colors }: EvaluationContext,
): Promise<void> => {
  const here = (path: string): string => resolve(io.cwd, path)
  const { predictions, json } = settings
  const target = predictions === null ? null : here(predictions)
  const gold = readGold(settings.paths.map(here), settings.loose)
  if (gold.files.some(({ path }) => path === target)) {
    throw usageError(
      `--predictions ${visible(predictions ?? '')} would overwrite the labels`,
      'Give it another name.',
    )
  }
  for (const { path, message } of gold.diagnostics) log.warn(visible(`${path}: ${message}`))
  const { analyzer, notes } = loadData({
    lexicons: settings.lexicon.map(here),
    propositions: [],
    defaultLexicons: true,
    defaultPropositions: true,
  })
  for (const line of notes) log.say(line)
  const scored = await scoreFiles(gold.files, { io, log, analyzer })
  if (target !== null) await writeAtomically(target, predictionLines(scored))
  const report = reportOn(scored, settings, analyzer.frame.claimThreshold)
  io.stdout.write(json ? evaluationJson(report) : evaluationText(report, colors))
}
