import type { Measured, SimpleRule } from '@contend/analyze'
import type { Colors } from '../io.ts'
import { plural } from '../plural.ts'
import { aligned, rankingMeasures, scoreMeasures, shown, shownInterval } from './measure-format.ts'
import type { ShownMeasure } from './measure-format.ts'

const rules: readonly { readonly name: SimpleRule; readonly label: string }[] = [
  { name: 'fiveWords', label: '5+ words' },
  { name: 'position', label: 'position' },
  { name: 'allClaims', label: 'all' },
  { name: 'majority', label: 'majority' },
]

/** All figures of some documents, with those of the simple rules beside them. */
export const measuredTable = (
  name: string,
  measured: Measured,
  colors: Colors,
): readonly string[] => {
  const { n, positives, baseRate, documents, baselines, intervals } = measured
  const rate = baseRate === null ? '' : ` (${shown(baseRate, 3)})`
  const size = `${plural(n, 'unit')}, ${plural(positives, 'claim')}${rate}, ${plural(documents, 'document')}`
  const hasIntervals = documents > 1
  const figure = ({ name: measure, digits }: ShownMeasure): readonly string[] => [
    shown(measured[measure], digits),
    ...(hasIntervals ? [shownInterval(intervals[measure], digits)] : []),
  ]
  const [header = '', ...rows] = aligned([
    ['', 'contend', ...(hasIntervals ? ['95 % interval'] : []), ...rules.map(({ label }) => label)],
    ...rankingMeasures.map((measure) => [
      measure.label,
      ...figure(measure),
      ...rules.map((rule) => shown(baselines[rule.name][measure.name], measure.digits)),
    ]),
    ...scoreMeasures.map((measure) => [measure.label, ...figure(measure)]),
  ])
  return [
    `${colors.bold(name)}  ${colors.dim(size)}`,
    colors.dim(`  ${header}`),
    ...rows.map((row) => `  ${row}`),
  ]
}
