import type { ReliabilityBin } from '@contend/analyze'
import type { Colors } from '../io.ts'
import { aligned, shown } from './measure-format.ts'

const barWidth = 30

/** The share of claims as a bar; a stroke stands where the mean score would have it end. */
const bar = ({ claimShare, meanScore }: ReliabilityBin): string => {
  if (claimShare === null || meanScore === null) return ''
  const filled = Math.round(claimShare * barWidth)
  const stroke = Math.min(barWidth - 1, Math.floor(meanScore * barWidth))
  return Array.from({ length: barWidth }, (_, at) =>
    at === stroke ? '│' : at < filled ? '█' : '·',
  ).join('')
}

/** How many of the units with a score are claims, bin by bin. */
export const reliabilityTable = (
  bins: readonly ReliabilityBin[],
  colors: Colors,
): readonly string[] => {
  const [header = '', ...rows] = aligned([
    ['score', 'units', 'mean score', 'claims'],
    ...bins.map(({ low, high, n, meanScore, claimShare }) => [
      `${low.toFixed(1)}–${high.toFixed(1)}`,
      String(n),
      shown(meanScore, 2),
      shown(claimShare, 2),
    ]),
  ])
  return [
    `${colors.bold('Reliability')}  ${colors.dim('share of claims by score; │ is where the score says it should be')}`,
    colors.dim(`  ${header}`),
    ...rows.map((row, at) => {
      const bin = bins[at]
      return `  ${row}  ${bin === undefined ? '' : bar(bin)}`.trimEnd()
    }),
  ]
}
