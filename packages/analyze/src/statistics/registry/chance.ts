import type { StatisticGroup } from './statistic.ts'

/** Statistics of how likely a difference is by chance. */
export type ChanceStatistic =
  'permutation-p' | 'smallest-p' | 'fisher-exact' | 'benjamini-hochberg' | 'bonferroni'

/** Could that be chance? */
export const chance: StatisticGroup<ChanceStatistic> = {
  'permutation-p': {
    name: 'p of the permutation test',
    formula:
      'documents are dealt anew into groups of the same sizes; p = share of the deals at least as far apart. All deals where they are no more than the draws (exact), else drawn: (b + 1)/(m + 1)',
    range: 'above 0 to 1',
    sign: 'two-sided; small = seldom that far apart by the deal alone. Not how large the difference is',
    avoid:
      'None without documents on both sides; nothing can be shown where the smallest p is above .05.',
    reference: 'Fisher 1935; Phipson and Smyth 2010',
    functions: ['permutationTest'],
  },
  'smallest-p': {
    name: 'smallest p',
    formula: 'share of the deals that are the furthest apart of all',
    range: 'above 0 to 1',
    sign: 'the least p these documents can give; three a side give .1 at best',
    avoid: 'No finding: it says whether there could be one.',
    reference: 'Phipson and Smyth 2010',
    functions: ['permutationTest'],
  },
  'fisher-exact': {
    name: 'Fisher’s exact test',
    formula:
      'probability of tables like the one of documents with and without the feature, given its margins',
    range: 'above 0 to 1',
    sign: 'less, greater and two-sided p',
    avoid:
      'None where a row or column is empty. For few documents; counts documents, not how often they say it.',
    reference: 'Fisher 1935',
    functions: ['fisherExact'],
  },
  'benjamini-hochberg': {
    name: 'Benjamini-Hochberg',
    formula: 'least p · m/j over all j ≥ i, for the i-th smallest of m',
    range: '0 to 1',
    sign: 'of what is called significant at .05, about 5 % are false alarms',
    avoid: 'What was not tested is no test; figures of another set of tests are not comparable.',
    reference: 'Benjamini and Hochberg 1995',
    functions: ['benjaminiHochberg'],
  },
  bonferroni: {
    name: 'Bonferroni',
    formula: 'p · m, at most 1',
    range: '0 to 1',
    sign: 'below .05: the chance of any false alarm among the m is at most 5 %',
    avoid: 'Strict where much is tested: misses what is there.',
    reference: 'Dunn 1961',
    functions: ['bonferroni'],
  },
}
