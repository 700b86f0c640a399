import type { Comparison, ComparisonRow, Difference } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import { formatCount, formatFixed, formatQuantity, formatSigned } from '../html/format-number.ts'
import { categoryLabel } from '../html/measure-words.ts'
import { showControls } from '../html/name-text.ts'
import { toldRows } from './told-rows.ts'
import { quoted } from './wording.ts'

/** A group's rate of a category with what it was tested against. */
interface Tested {
  readonly row: ComparisonRow
  readonly difference: Difference
  readonly pAdjusted: number
}

const isTopic = ({ feature, basis }: ComparisonRow): boolean =>
  basis === 'words' && !feature.includes(':') && !feature.startsWith(`${ownLexicon}.`)

/** Tested categories of the groups, the least p first. */
const testedRows = (comparison: Comparison): readonly Tested[] =>
  toldRows(comparison)
    .filter(isTopic)
    .flatMap((row) => {
      const { difference } = row
      const pAdjusted = difference?.pAdjusted ?? null
      return difference === null || pAdjusted === null ? [] : [{ row, difference, pAdjusted }]
    })
    .sort((a, b) => a.pAdjusted - b.pAdjusted || (a.difference.p ?? 1) - (b.difference.p ?? 1))

const inWords = ({ frame }: Comparison, { row, difference, pAdjusted }: Tested): string => {
  const dot = row.feature.indexOf('.')
  const label = categoryLabel(frame, row.feature.slice(0, dot), row.feature.slice(dot + 1))
  const { logRatio, logRatioLow: low, logRatioHigh: high, rest } = difference
  const rate = (value: number | null): string => (value === null ? '–' : formatFixed(value, 2))
  const interval =
    low === null || high === null
      ? ''
      : `, 95% interval ${formatSigned(low, 2)} to ${formatSigned(high, 2)}`
  const size = logRatio === null ? '' : `log ratio ${formatSigned(logRatio, 2)}${interval}; `
  return `${quoted(showControls(row.name))} on ${quoted(label)} (${rate(row.rate)} per 1,000 words, ${formatCount(row.count)} in ${formatCount(row.size)}, against ${rate(rest.rate)}, ${formatCount(rest.count)} in ${formatCount(rest.size)}; ${size}adjusted p ${formatFixed(pAdjusted, 3)})`
}

/** Most differences that are told one by one. */
const most = 3

/** Which differences of groups are shown, and if none, what comes nearest; nothing without groups to compare. */
export const groupFindings = (
  comparison: Comparison,
): { readonly head: string; readonly detail: string } | null => {
  const tested = testedRows(comparison)
  const [nearest] = tested
  if (nearest === undefined) return null
  const tests = formatQuantity(tested.length, 'comparison')
  const shown = tested.filter(({ pAdjusted }) => pAdjusted <= 0.05)
  if (shown.length === 0) {
    return {
      head: `In ${tests} of a group with the others on a category, none shows a difference that chance would not make.`,
      detail: `The nearest to one: ${inWords(comparison, nearest)}. That none is shown does not say that there is none.`,
    }
  }
  const told = shown.slice(0, most).map((each) => inWords(comparison, each))
  return {
    head: `${formatCount(shown.length)} of ${tests} of a group with the others on a category ${shown.length === 1 ? 'shows a difference' : 'show differences'} that chance would seldom make.`,
    detail: `${shown.length > most ? 'The firmest' : shown.length === 1 ? 'It is' : 'They are'}: ${told.join('; ')}.`,
  }
}
