import type { StatisticGroup } from './statistic.ts'

/** Statistics of how much more frequent something is in one corpus than in another. */
export type KeynessStatistic =
  | 'expected-count'
  | 'log-ratio'
  | 'lrc'
  | 'percent-difference'
  | 'g2-two-term'
  | 'g2-four-term'
  | 'chi-squared'
  | 'p-token'
  | 'bic'
  | 'weighted-log-odds'

/** Is it more frequent here than there? */
export const keyness: StatisticGroup<KeynessStatistic> = {
  'expected-count': {
    name: 'expected count',
    formula: 'E1 = n1(a + c)/N; of a pair, E = f1 · f2/N',
    range: '0 to N',
    sign: 'a above E1: more frequent than in the whole; O above E: together more often than by chance',
    avoid: 'No finding by itself: set the observed count beside it.',
    reference: null,
    functions: ['expectedJoint'],
  },
  'log-ratio': {
    name: 'log ratio',
    formula: 'log2[(a/n1)/(c/n2)]; a count of 0 is taken as .5',
    range: '−∞ to ∞',
    sign: '0 = the same rate, 1 = twice as frequent in the target, −1 = half',
    avoid:
      'Of a handful of occurrences it is large by chance: read the interval and the counts with it.',
    reference: 'Hardie 2014',
    functions: ['logRatio'],
  },
  lrc: {
    name: 'LRC',
    formula:
      'log ratio at the limit of its interval nearest to 0; limits by Clopper and Pearson for a/(a + c) at .05/m, m tests',
    range: '−∞ to ∞',
    sign: 'how large the difference is at least, signed as the log ratio; 0 = none is shown',
    avoid: 'Takes words as independent. No limit on the side where the item does not occur.',
    reference: 'Evert 2022; Clopper and Pearson 1934',
    functions: ['conservativeLogRatio'],
  },
  'percent-difference': {
    name: '%DIFF',
    formula: '100 (f1 − f2)/f2 of the rates',
    range: '−100 to ∞ %',
    sign: 'percent above the reference; below it where negative',
    avoid: 'None where the reference has none of it; −50 and +100 are the same distance.',
    reference: 'Gabrielatos and Marchi 2012',
    functions: ['percentDifference'],
  },
  'g2-two-term': {
    name: 'G², two terms',
    formula: '2[a ln(a/E1) + c ln(c/E2)]',
    range: '0 to ∞',
    sign: 'without a direction: how much evidence, not how large a difference. The UCREL calculator',
    avoid: 'For findings: takes words as independent, and grows with the corpora.',
    reference: 'Rayson and Garside 2000',
    functions: ['g2TwoTerm'],
  },
  'g2-four-term': {
    name: 'G², four terms',
    formula: '2 Σ O ln(O/E) over four cells: the item and all others, here and there',
    range: '0 to ∞',
    sign: 'without a direction. AntConc, quanteda; a little above the one of two terms: say which it is',
    avoid:
      'As of two terms; none where a row or column is empty. Of a pair it says how sure it is that they do not meet by chance, not how firmly they go together.',
    reference: 'Dunning 1993',
    functions: ['g2FourTerm'],
  },
  'chi-squared': {
    name: 'χ²',
    formula: 'Σ (|O − E| − y)²/E; y = 0, at most .5 as R, or always .5 (Yates)',
    range: '0 to ∞',
    sign: 'as G², without a direction',
    avoid: 'Poor where E is below 5. "Always" grows again where |O − E| < .5.',
    reference: 'Pearson 1900; Yates 1934',
    functions: ['chiSquared'],
  },
  'p-token': {
    name: 'p of G², χ² and z',
    formula: 'tail of χ² with one degree of freedom; of z, both tails of the normal distribution',
    range: '1e-299 to 1',
    sign: 'limits of G² and χ²: 3.84 (.05), 6.63 (.01), 10.83 (.001), 15.13 (.0001)',
    avoid: 'For screening only: words cluster in documents, so it is far too small.',
    reference: null,
    functions: ['chiSquaredTail', 'normalTwoSided'],
  },
  bic: {
    name: 'BIC',
    formula: 'G² − ln N',
    range: '−ln N to ∞',
    sign: 'below 0 for equal rates; above 2, 6, 10: positive, strong, very strong evidence for a difference',
    avoid: 'As the G² it is made from.',
    reference: 'Wilson 2013',
    functions: ['bayesFactor'],
  },
  'weighted-log-odds': {
    name: 'weighted log odds',
    formula:
      'δ = ln[(y1 + α)/(n1 + α0 − y1 − α)] − the same of the reference; ζ = δ/√variance, the variance of two terms (the paper, most programs) or four (scattertext)',
    range: '−∞ to ∞',
    sign: 'above 0 towards the target; ζ beyond ±1.96 at .05',
    avoid:
      'Takes words as independent. Say which variance: ζ 4.46 against 2.98 on the same words. The prior draws rare words to 0.',
    reference: 'Monroe, Colaresi and Quinn 2008',
    functions: ['weightedLogOdds'],
  },
}
