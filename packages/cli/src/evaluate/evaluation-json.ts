import type { ConfidentError, Errors, Evaluation } from '@contend/analyze'

/** What was measured, and how. */
export interface EvaluationReport {
  readonly evaluation: Evaluation
  readonly errors: Errors
  /** How many of the surest errors to show. */
  readonly shownErrors: number
  /** Score from which on a sentence is called a claim. */
  readonly threshold: number
  readonly seed: number
  readonly loose: boolean
}

const errorOf = ({
  file,
  confidence,
  unit,
}: ConfidentError): Readonly<Record<string, unknown>> => ({
  file,
  doc: unit.doc,
  i: unit.i,
  gold: unit.gold,
  predicted: unit.predicted,
  score: unit.score,
  confidence,
  text: unit.text,
  block: unit.block,
  blockRule: unit.blockRule,
  cues: unit.cues,
})

/** Everything as data. */
export const evaluationJson = (report: EvaluationReport): string => {
  const { evaluation, errors, shownErrors, threshold, seed, loose } = report
  const { files, average, pooled } = evaluation
  const data = {
    formatVersion: 1,
    files,
    average,
    pooled,
    threshold,
    seed,
    loose,
    errorCount: errors.scored.length + errors.unscored.length,
    errors: errors.scored.slice(0, shownErrors).map(errorOf),
    unscoredClaims: errors.unscored.map(errorOf),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
