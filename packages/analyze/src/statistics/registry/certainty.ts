import type { StatisticGroup } from './statistic.ts'

/** Estimates with intervals, and ways to get them. */
export type CertaintyStatistic = 'share' | 'log-odds' | 'rate' | 'bootstrap' | 'nested-bootstrap'

/** How sure is the figure? */
export const certainty: StatisticGroup<CertaintyStatistic> = {
  share: {
    name: 'share',
    formula: 'k/n with the Wilson score interval',
    range: '0 to 1',
    sign: 'the interval stays within 0 and 1, and is no point at 0/n',
    avoid: 'None over nothing. Takes the n as independent.',
    reference: 'Newcombe 1998, method 3',
    functions: ['wilson'],
  },
  'log-odds': {
    name: 'log odds of two counts',
    formula: 'ln((a + .5)/(b + .5)) ± 1.96 √(1/(a + .5) + 1/(b + .5))',
    range: '−∞ to ∞',
    sign: 'above 0 towards a; 0 = a balance, 1 about 2.7 to 1',
    avoid: 'None where both are 0, where the formula alone would say 0.',
    reference: 'Lowe, Benoit, Mikhaylov and Laver 2011',
    functions: ['logOdds'],
  },
  rate: {
    name: 'rate per 1,000 words',
    formula: '1,000 a/n with a Poisson interval by Byar’s approximation',
    range: '0 to 1,000',
    sign: 'how often, without a direction',
    avoid:
      'None over no words; the interval takes words as independent. A hit of several words adds 1, not its words, so it is no share of the words.',
    reference: 'Breslow and Day 1987',
    functions: ['ratePerThousand'],
  },
  bootstrap: {
    name: 'bootstrap interval',
    formula: 'as many units as there are, drawn with replacement; the middle 95 % of the draws',
    range: 'that of the figure',
    sign: 'the figure would lie there in 95 of 100 collections like this one',
    avoid:
      'None where half of the draws have no figure; narrow below some ten units. Sentences where there is one document, documents where there are several.',
    reference: 'Efron and Tibshirani 1993',
    functions: ['bootstrap', 'percentileInterval'],
  },
  'nested-bootstrap': {
    name: 'bootstrap interval in two steps',
    formula: 'documents within groups, then sentences within the documents drawn; the middle 95 %',
    range: 'that of the figure',
    sign: 'as the bootstrap interval; of a difference, without 0 = a difference is shown',
    avoid: 'A group of one document says nothing of other documents.',
    reference: 'Davison and Hinkley 1997',
    functions: ['nestedBootstrap', 'percentileInterval'],
  },
}
