import { byScore, type JudgedUnit } from '../evaluate/judged-unit.ts'
import { figuresOf } from '../evaluate/figures.ts'
import { allCues } from '../claims/score.ts'
import type { LabelModel } from '../claims/scoring-model.ts'
import type { CueLabel } from '../model/sentence.ts'
import type { CuedDocument, CuedUnit } from './labelled-cues.ts'
import {
  fitLogistic,
  logistic,
  logOddsOf,
  type Case,
  type Coefficients,
} from './logistic-regression.ts'

/** How a label is fitted. */
export interface FitOptions {
  readonly label: CueLabel
  /** L2 penalty on the weights. */
  readonly penalty: number
}

/** Parts that documents are dealt into to find threshold and calibration. */
const FOLDS = 5
/** A threshold is for texts that argue: documents with at least this share of the label. */
const ARGUING_SHARE: Readonly<Record<CueLabel, number>> = { claim: 0.3, premise: 0.1 }
const THRESHOLDS = Array.from({ length: 61 }, (_, i) => (20 + i) / 100)

const names = allCues.map(({ name }) => name)
const columnOf: ReadonlyMap<string, number> = new Map(names.map((name, i) => [name, i]))

const caseOf = (cues: readonly string[], yes: boolean): Case => {
  const columns = cues.flatMap((cue) => columnOf.get(cue) ?? [])
  return { columns, values: columns.map(() => 1), yes }
}

interface Scorable {
  readonly document: number
  readonly item: Case
}

const scorable = (documents: readonly CuedDocument[], label: CueLabel): readonly Scorable[] =>
  documents.flatMap(({ units }, document) =>
    units.flatMap((unit) => {
      const yes = unit[label]
      return yes === null || unit.cues === null ? [] : [{ document, item: caseOf(unit.cues, yes) }]
    }),
  )

/** Log odds of every case by a model that has not seen its document. */
const unseenLogOdds = (cases: readonly Scorable[], penalty: number): readonly number[] => {
  const models = Array.from({ length: FOLDS }, (_, fold): Coefficients | null => {
    const seen = cases.filter(({ document }) => document % FOLDS !== fold)
    if (seen.length === 0) return null
    return fitLogistic(
      seen.map(({ item }) => item),
      { width: names.length, penalty },
    )
  })
  return cases.map(({ document, item }) => {
    const model = models[document % FOLDS] ?? null
    return model === null ? 0 : logOddsOf(item, model)
  })
}

/** Whether a document has enough of a label to be one that argues. */
const argues = ({ units }: CuedDocument, label: CueLabel): boolean => {
  const judged = units.filter((unit) => unit[label] !== null && unit.cues !== null)
  const share = judged.filter((unit) => unit[label] === true).length / Math.max(1, judged.length)
  return share >= ARGUING_SHARE[label]
}

/**
 * The slope and shift that make log odds say what share of cases is true (Platt, Probabilistic outputs for
 * support vector machines, 1999).
 */
const calibrationOf = (
  cases: readonly Scorable[],
  logOdds: readonly number[],
): { readonly slope: number; readonly shift: number } => {
  const { intercept, coefficients } = fitLogistic(
    cases.map(({ item }, k) => ({ columns: [0], values: [logOdds[k] ?? 0], yes: item.yes })),
    { width: 1, penalty: 0 },
  )
  return { slope: coefficients[0] ?? 1, shift: intercept }
}

/** Thresholds that do nearly as well as the best one cannot be told apart on so few texts. */
const AS_GOOD_AS = 0.01

/** The middle of the thresholds that do as well as any, by macro-F1 and F1 together. */
const bestThreshold = (judged: readonly Omit<JudgedUnit, 'predicted'>[]): number => {
  const values = THRESHOLDS.map((threshold) => {
    const units = judged.map((unit) => ({ ...unit, predicted: unit.score >= threshold }))
    const { macroF1, f1 } = figuresOf(byScore(units))
    return (macroF1 ?? 0) + (f1 ?? 0)
  })
  const least = Math.max(...values) - AS_GOOD_AS
  const good = THRESHOLDS.filter((_, i) => (values[i] ?? 0) >= least)
  return good[Math.floor(good.length / 2)] ?? 0.5
}

const round = (value: number): number => Math.round(value * 100) / 100

/**
 * Weights and threshold for one label. Weights are fitted on all documents. Each document is also scored
 * by a model fitted on the other parts; those scores set the threshold, in the middle of those with
 * the best sum of macro-F1 and F1 on documents that argue, and the calibration, which goes into the weights.
 *
 * @throws RangeError when no unit has the label, or all have it.
 */
export const fitLabel = (
  documents: readonly CuedDocument[],
  { label, penalty }: FitOptions,
): LabelModel => {
  const cases = scorable(documents, label)
  const { intercept, coefficients } = fitLogistic(
    cases.map(({ item }) => item),
    { width: names.length, penalty },
  )
  const logOdds = unseenLogOdds(cases, penalty)
  const arguing = new Set(documents.flatMap((d, i) => (argues(d, label) ? [i] : [])))
  const domain = cases.flatMap((one, k) =>
    arguing.has(one.document) ? [{ ...one, logOdds: logOdds[k] ?? 0 }] : [],
  )
  const { slope, shift } = calibrationOf(
    domain,
    domain.map((one) => one.logOdds),
  )
  const threshold = bestThreshold(
    domain.map(({ document, item, logOdds: odds }) => ({
      document,
      gold: item.yes,
      score: logistic(slope * odds + shift),
    })),
  )
  const weights = names.map((name, i) => [name, round(slope * (coefficients[i] ?? 0))] as const)
  return {
    threshold,
    base: round(slope * intercept + shift),
    cues: Object.fromEntries(weights.filter(([, weight]) => weight !== 0)),
  }
}

/** The score of a unit: 0 for what is never scored. */
export const scoreUnit = ({ cues }: Pick<CuedUnit, 'cues'>, model: LabelModel): number =>
  cues === null ? 0 : logistic(cues.reduce((sum, cue) => sum + (model.cues[cue] ?? 0), model.base))
