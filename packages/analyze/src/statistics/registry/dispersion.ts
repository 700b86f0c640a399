import type { StatisticGroup } from './statistic.ts'

/** Statistics of how something is spread over documents. */
export type DispersionStatistic = 'range' | 'dp' | 'dp-normalised' | 'juilland-d'

/** Is it spread over the documents? */
export const dispersion: StatisticGroup<DispersionStatistic> = {
  range: {
    name: 'range',
    formula: 'documents in which it occurs',
    range: '0 to the documents',
    sign: '0 = in none, a measurement',
    avoid: 'Grows with the collection: of different ones, compare shares.',
    reference: null,
    functions: ['range'],
  },
  dp: {
    name: 'DP',
    formula: '½ Σ |v − s|, shares of the occurrences and of the words',
    range: '0 to below 1',
    sign: '0 = spread as the words are, near 1 = all in a small document',
    avoid: 'None where it occurs nowhere.',
    reference: 'Gries 2008',
    functions: ['deviationOfProportions'],
  },
  'dp-normalised': {
    name: 'DP, normalised',
    formula: 'DP/(1 − least s)',
    range: '0 to 1',
    sign: '1 = all in the smallest document',
    avoid: 'None below two documents; near 1 for whatever occurs once or twice.',
    reference: 'Lijffijt and Gries 2012',
    functions: ['normalizedDeviation'],
  },
  'juilland-d': {
    name: 'Juilland’s D',
    formula: '1 − V/√(n − 1), V = σ/mean of the rates',
    range: '0 to 1',
    sign: '1 = the same rate in all, 0 = all in one',
    avoid:
      'None below two documents; near 1 for nearly all where there are hundreds. σ divides by n; programs that divide by n − 1 give other figures.',
    reference: 'Juilland and Chang-Rodríguez 1964',
    functions: ['juillandD'],
  },
}
