import type { AveragedMeasure, Interval, Measure, RankingFigures } from '@contend/analyze'

/** A figure as people know it. */
export interface ShownMeasure<Name extends Measure = Measure> {
  readonly name: Name
  readonly label: string
  readonly digits: number
}

/** Figures that simple rules have too. */
export const rankingMeasures: readonly ShownMeasure<keyof RankingFigures>[] = [
  { name: 'precision', label: 'precision', digits: 3 },
  { name: 'recall', label: 'recall', digits: 3 },
  { name: 'f1', label: 'claim-F1', digits: 3 },
  { name: 'macroF1', label: 'macro-F1', digits: 3 },
  { name: 'ap', label: 'average precision', digits: 3 },
  { name: 'apLift', label: 'AP / base rate', digits: 2 },
  { name: 'breakEvenMacroF1', label: 'break-even macro-F1', digits: 3 },
]

/** Figures of scores, which simple rules have not. */
export const scoreMeasures: readonly ShownMeasure[] = [
  { name: 'kappa', label: 'κ with gold', digits: 3 },
  { name: 'brier', label: 'Brier score', digits: 3 },
  { name: 'calibrationError', label: 'calibration error', digits: 3 },
]

/** Figures that are averaged over files. */
export const averagedMeasures: readonly (ShownMeasure<AveragedMeasure> & { short: string })[] = [
  { name: 'f1', label: 'claim-F1', short: 'claim-F1', digits: 3 },
  { name: 'macroF1', label: 'macro-F1', short: 'macro-F1', digits: 3 },
  { name: 'ap', label: 'average precision', short: 'AP', digits: 3 },
  { name: 'apLift', label: 'AP / base rate', short: 'AP/base', digits: 2 },
  { name: 'breakEvenMacroF1', label: 'break-even macro-F1', short: 'break-even', digits: 3 },
]

/** A figure with fixed decimals; a dash where there is none. */
export const shown = (value: number | null, digits: number): string =>
  value === null ? '–' : value.toFixed(digits).replace('-', '−')

/** A 95 % interval; nothing where there is none. */
export const shownInterval = (interval: Interval | null, digits: number): string =>
  interval === null ? '' : `${shown(interval.low, digits)} to ${shown(interval.high, digits)}`

/** Rows as columns two spaces apart, the first flush left. */
export const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
