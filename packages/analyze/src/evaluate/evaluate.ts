import { bootstrap, percentileInterval } from '../statistics/bootstrap.ts'
import type { Interval } from '../statistics/bootstrap.ts'
import type { RandomOptions } from '../statistics/random.ts'
import { calibrationOf } from './calibration.ts'
import type { ReliabilityBin } from './calibration.ts'
import { figuresOf } from './figures.ts'
import type { Figures, RankingFigures } from './figures.ts'
import { byScore } from './judged-unit.ts'
import type { JudgedUnit } from './judged-unit.ts'
import type { ScoredUnit } from './score-document.ts'
import type { ScoredFile } from './scored-file.ts'
import { simpleRules } from './simple-rules.ts'
import type { SimpleRule } from './simple-rules.ts'

/** Figures that get an interval. */
export type Measure = Exclude<keyof Figures, 'n' | 'positives' | 'baseRate'>

/** Everything that is measured on some documents. */
export interface Measured extends Figures {
  /** Simple rules on the same units, ranked by what they say. */
  readonly baselines: Readonly<Record<SimpleRule, RankingFigures>>
  readonly documents: number
  /** 95 % by bootstrap over documents; `null` where there are fewer than two. */
  readonly intervals: Readonly<Record<Measure, Interval | null>>
  readonly reliability: readonly ReliabilityBin[]
}

/** What is measured on one file. */
export interface FileEvaluation extends Measured {
  readonly file: string
}

/** Means over the files that have the figure. */
export interface AverageEvaluation {
  readonly apLift: number | null
  readonly breakEvenMacroF1: number | null
  readonly f1: number | null
  readonly macroF1: number | null
  readonly ap: number | null
  /** `null` where a file has fewer than two documents. */
  readonly intervals: Readonly<Record<AveragedMeasure, Interval | null>>
}

/** Figures that are averaged over files. */
export type AveragedMeasure = 'apLift' | 'breakEvenMacroF1' | 'f1' | 'macroF1' | 'ap'

/** How a scorer does on labelled data. */
export interface Evaluation {
  readonly files: readonly FileEvaluation[]
  readonly average: AverageEvaluation
  /** All files as if they were one. */
  readonly pooled: Measured
}

const judgedUnits = (documents: ScoredFile['documents']): readonly JudgedUnit[] =>
  documents.flatMap((units, document) =>
    units.flatMap(({ gold, score, predicted }) =>
      gold === null ? [] : [{ gold, score, predicted, document }],
    ),
  )

const ruleFigures = (
  documents: ScoredFile['documents'],
  says: (unit: ScoredUnit) => boolean,
): RankingFigures => {
  const units = documents.map((document) =>
    document.map((unit) => {
      const predicted = says(unit)
      return { ...unit, predicted, score: predicted ? 1 : 0 }
    }),
  )
  const figures = figuresOf(byScore(judgedUnits(units)))
  const { precision, recall, f1, macroF1, ap, apLift, breakEvenMacroF1 } = figures
  return { precision, recall, f1, macroF1, ap, apLift, breakEvenMacroF1 }
}

interface Drawn {
  readonly measured: Measured
  /** The figures of each draw; none where there are fewer than two documents. */
  readonly draws: readonly Figures[]
}

const measure = (documents: ScoredFile['documents'], options: RandomOptions): Drawn => {
  const ranked = byScore(judgedUnits(documents))
  const figures = figuresOf(ranked)
  const draws =
    documents.length < 2
      ? []
      : bootstrap(documents.length, options, (weights) => figuresOf(ranked, weights))
  const interval = (name: Measure): Interval | null =>
    figures[name] === null ? null : percentileInterval(draws.map((drawn) => drawn[name]))
  const rules = simpleRules(figures.baseRate)
  const measured: Measured = {
    ...figures,
    baselines: {
      majority: ruleFigures(documents, rules.majority),
      allClaims: ruleFigures(documents, rules.allClaims),
      fiveWords: ruleFigures(documents, rules.fiveWords),
      position: ruleFigures(documents, rules.position),
    },
    documents: documents.length,
    intervals: {
      precision: interval('precision'),
      recall: interval('recall'),
      f1: interval('f1'),
      macroF1: interval('macroF1'),
      ap: interval('ap'),
      apLift: interval('apLift'),
      breakEvenMacroF1: interval('breakEvenMacroF1'),
      kappa: interval('kappa'),
      brier: interval('brier'),
      calibrationError: interval('calibrationError'),
    },
    reliability: calibrationOf(ranked).reliability,
  }
  return { measured, draws }
}

const mean = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

const averageOf = (files: readonly Drawn[], draws: number): AverageEvaluation => {
  const value = (name: AveragedMeasure): number | null =>
    mean(files.map(({ measured }) => measured[name]))
  const interval = (name: AveragedMeasure): Interval | null => {
    const counted = files.filter(({ measured }) => measured[name] !== null)
    if (counted.some((file) => file.draws.length === 0)) return null
    return percentileInterval(
      Array.from({ length: draws }, (_, draw) =>
        mean(counted.map((file) => file.draws[draw]?.[name] ?? null)),
      ),
    )
  }
  return {
    apLift: value('apLift'),
    breakEvenMacroF1: value('breakEvenMacroF1'),
    f1: value('f1'),
    macroF1: value('macroF1'),
    ap: value('ap'),
    intervals: {
      apLift: interval('apLift'),
      breakEvenMacroF1: interval('breakEvenMacroF1'),
      f1: interval('f1'),
      macroF1: interval('macroF1'),
      ap: interval('ap'),
    },
  }
}

/**
 * Measures scored files: each, the average over them, and all units together. Intervals come from
 * `draws` bootstrap samples of documents within each file, by a generator seeded with `seed`.
 */
export const evaluate = (
  files: readonly ScoredFile[],
  { seed, draws = 1000 }: { readonly seed: number; readonly draws?: number },
): Evaluation => {
  const measured = files.map(({ documents }, stream) => measure(documents, { seed, stream, draws }))
  const [only] = measured
  const together = files.flatMap(({ documents }) => documents)
  const pooled =
    only !== undefined && files.length === 1
      ? only
      : measure(together, { seed, stream: files.length, draws })
  return {
    files: files.flatMap(({ file }, index) => {
      const found = measured[index]?.measured
      return found === undefined ? [] : [{ file, ...found }]
    }),
    average: averageOf(measured, draws),
    pooled: pooled.measured,
  }
}
