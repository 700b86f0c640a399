import type {
  Comparison,
  DimensionInfo,
  DocumentAnalysis,
  Headline,
  PositionSide,
  ProfileRow,
  PropositionInfo,
} from '@contend/analyze'
import { pairTotals } from '@contend/analyze/results'
import { comparedLanguage } from '../compared-language.ts'
import { factsOf } from '../facts/run-facts.ts'
import { formatCount, formatQuantity, formatSigned } from '../html/format-number.ts'
import { categoryLabel } from '../html/measure-words.ts'
import { documentName } from './document-name.ts'
import { finding, type Finding } from './finding.ts'
import { groupFindings } from './group-findings.ts'
import { listed, outOf, quoted, sumOf } from './wording.ts'

const full = ({ depth }: DocumentAnalysis): boolean => depth === 'full'

/** `All 7 documents were`; of some only, `3 of 7 documents were`. */
const readOf = (read: number, all: number): string => {
  if (read < all) return `${outOf(read, all, 'document')} were`
  return all === 1 ? 'One document was' : `All ${formatQuantity(all, 'document')} were`
}

const scale = ({ analyses, groups, groupBy }: Comparison): readonly Finding[] => {
  const read = analyses.filter(full)
  const sentences = sumOf(read, ({ totals }) => totals.sentences)
  const claims = sumOf(read, ({ totals }) => totals.claims ?? 0)
  const premises = sumOf(read, ({ totals }) => totals.premises ?? 0)
  const grouped =
    groups.length === 0
      ? ''
      : `, in ${formatQuantity(groups.length, 'group')}${groupBy === 'group' ? '' : ` by ${groupBy}`}`
  if (read.length === 0) {
    return finding(
      'scale',
      `${formatQuantity(analyses.length, 'document')} could be read${grouped}; none of them is in a language whose claims contend finds.`,
    )
  }
  return finding(
    'scale',
    `${readOf(read.length, analyses.length)} analysed in full${grouped}.`,
    `In them ${outOf(claims, sentences, 'sentence')} are claims, and ${outOf(premises, sentences, 'sentence')} are offered in support of one.`,
  )
}

const sideWords: Readonly<Record<PositionSide, string>> = {
  for: 'for it',
  against: 'against it',
  mixed: 'on both sides',
  mentioned: 'raising it without taking a side',
  absent: 'silent on it',
}

const sidesInOrder = ['for', 'against', 'mixed', 'mentioned', 'absent'] as const

/** How many documents are on each side; nothing where none takes one. */
const positions = (
  comparison: Comparison,
  { id, statement }: PropositionInfo,
): readonly Finding[] => {
  const sides = comparison.analyses.flatMap(({ positions: all }) =>
    all.filter(({ proposition }) => proposition === id).map(({ position }) => position),
  )
  const counts = sidesInOrder.map((side) => ({
    side,
    count: sides.filter((each) => each === side).length,
  }))
  if (sides.every((side) => side === 'mentioned' || side === 'absent')) return []
  const parts = counts.filter(({ count }) => count > 0)
  const words = parts.map(({ side, count }) => `${formatCount(count)} ${sideWords[side]}`)
  const head = `On ${quoted(statement)}, of ${formatQuantity(sides.length, 'document')}: ${listed(words)}.`
  return [{ kind: 'position', proposition: id, head, detail: null }]
}

const contradictions = (comparison: Comparison): readonly Finding[] => {
  const { pairs, analyses } = comparison
  const { all, contradicting } = pairTotals(comparison)
  const { found, listed: shown } = contradicting
  const strongest = pairs.find(({ relation }) => relation === 'contradict')
  if (found === 0) {
    return all.found === 0
      ? []
      : finding(
          'contradiction',
          `No two documents were found to contradict each other, among ${formatQuantity(all.found, 'pair')} of claims on the same thing.`,
        )
  }
  const quote = (claim: string): string => {
    const at = claim.lastIndexOf('#')
    const analysis = analyses.find(({ document }) => document.id === claim.slice(0, at))
    const sentence = analysis?.sentences[Number(claim.slice(at + 1))]
    if (analysis === undefined || sentence === undefined) return claim
    return `${quoted(analysis.document.text.slice(sentence.start, sentence.end))} (${documentName(analysis)})`
  }
  return finding(
    'contradiction',
    `${formatQuantity(found, 'pair')} of claims contradict${found === 1 ? 's' : ''} each other, of ${formatQuantity(all.found, 'pair')} that speak of the same thing.${shown < found ? ` Listed of them: ${formatCount(shown)}.` : ''}`,
    strongest && `The firmest: ${quote(strongest.claimA)} against ${quote(strongest.claimB)}.`,
  )
}

interface Placed {
  readonly analysis: DocumentAnalysis
  readonly row: ProfileRow & { readonly value: number; readonly low: number; readonly high: number }
}

/** The documents of a language that have words for either end. */
const placedOn = (
  comparison: Comparison,
  language: string | null,
  measure: string,
): readonly Placed[] => {
  const facts = factsOf(comparison).documents
  return comparison.analyses.flatMap((analysis, at) => {
    if (analysis.document.language !== language) return []
    const row = facts[at]?.figure(measure)
    if (row === undefined || row.value === null || row.low === null || row.high === null) return []
    if (row.numerator + row.denominator === 0) return []
    return [{ analysis, row: { ...row, value: row.value, low: row.low, high: row.high } }]
  })
}

/** Who leans clearly to one end of a dimension, and who farthest. */
const leanings = (comparison: Comparison, info: DimensionInfo): readonly Finding[] => {
  const { frame } = comparison
  const { lexicon, dimension, from, to } = info
  const measure = `index:${lexicon}.${dimension}`
  const language = comparedLanguage(comparison, new Set([measure]))
  const placed = placedOn(comparison, language, measure)
  if (placed.length === 0) return []
  const [fromWord, toWord] = [
    categoryLabel(frame, lexicon, from),
    categoryLabel(frame, lexicon, to),
  ]
  const figures = ({ row }: Placed): string =>
    `index ${formatSigned(row.value, 2)}, 95% interval ${formatSigned(row.low, 2)} to ${formatSigned(row.high, 2)}; ${formatCount(row.denominator)} ${fromWord} : ${formatCount(row.numerator)} ${toWord}`
  const clearly = (sure: readonly Placed[], word: string): string => {
    const [first] = sure
    if (first === undefined) return `none leans clearly to ${word}`
    const firmest = `${documentName(first.analysis)} (${figures(first)})`
    return sure.length === 1
      ? `one leans clearly to ${word}, ${firmest}`
      : `${formatCount(sure.length)} lean clearly to ${word}, the firmest of them ${firmest}`
  }
  const toSide = placed.filter(({ row }) => row.low > 0).toSorted((a, b) => b.row.low - a.row.low)
  const fromSide = placed
    .filter(({ row }) => row.high < 0)
    .toSorted((a, b) => a.row.high - b.row.high)
  const open = placed.length - toSide.length - fromSide.length
  const parts =
    open === placed.length
      ? ['none leans clearly either way']
      : [
          clearly(fromSide, fromWord),
          clearly(toSide, toWord),
          ...(open === 0 ? [] : [`${formatCount(open)} may lean either way`]),
        ]
  return finding(
    'leaning',
    `Between ${fromWord} and ${toWord}, of ${formatQuantity(placed.length, 'document')} with words for either: ${parts.join('; ')}.`,
  )
}

/** How many of its headlines hold, and the firmest that does not for one term. */
const robustness = ({ robustness: headlines }: Comparison): readonly Finding[] => {
  if (headlines.length === 0) return []
  const count = (verdict: Headline['verdict']): number =>
    headlines.filter((headline) => headline.verdict === verdict).length
  const broken = headlines.find(
    ({ verdict, hangsOn }) => verdict === 'fragile' && hangsOn?.breaks === true,
  )
  const term =
    broken?.hangsOn === undefined || broken.hangsOn === null
      ? null
      : `One that hangs on a single term, ${quoted(broken.hangsOn.term)}: ${broken.statement.replace(/\.?$/u, '.')}`
  return finding(
    'robustness',
    `Of ${formatQuantity(headlines.length, 'headline')} that were put to the test, ${formatCount(count('stable'))} held in every check, ${formatCount(count('fragile'))} failed one, and ${formatCount(count('undecided'))} rested on too little to tell.`,
    term,
  )
}

/**
 * What a run found, in plain words. Every figure in it stands in a table of the run;
 * what was not found or cannot be told is said so.
 */
export const summaryOf = (comparison: Comparison): readonly Finding[] => {
  const groups = groupFindings(comparison)
  return [
    ...scale(comparison),
    ...comparison.frame.propositions.flatMap((each) => positions(comparison, each)),
    ...contradictions(comparison),
    ...comparison.frame.dimensions.flatMap((each) => leanings(comparison, each)),
    ...finding('group', groups?.head ?? null, groups?.detail ?? null),
    ...robustness(comparison),
  ]
}
