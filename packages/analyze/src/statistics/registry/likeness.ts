import type { StatisticGroup } from './statistic.ts'

/** Statistics of how varied texts are, and how alike texts or readers. */
export type LikenessStatistic =
  'mattr' | 'mtld' | 'cosine' | 'jensen-shannon' | 'resemblance' | 'cohen-kappa'

/** How varied, how alike? */
export const likeness: StatisticGroup<LikenessStatistic> = {
  mattr: {
    name: 'MATTR',
    formula: 'mean share of different words over all windows of w words',
    range: 'above 0 to 1',
    sign: '1 = no word twice within a window',
    avoid: 'None for a text shorter than the window. Compare only figures of the same window.',
    reference: 'Covington and McFall 2010',
    functions: ['mattr'],
  },
  mtld: {
    name: 'MTLD',
    formula:
      'words per stretch until the share of different words is below .72, forwards and backwards; the last stretch counts in part',
    range: '1 to ∞ words',
    sign: 'higher = more varied',
    avoid:
      'None where no word is repeated; unsteady below 100 words. No least stretch of ten words, as some programs have.',
    reference: 'McCarthy and Jarvis 2010',
    functions: ['mtld'],
  },
  cosine: {
    name: 'cosine',
    formula: 'x·y/(‖x‖‖y‖)',
    range: '0 to 1 of counts and rates',
    sign: '1 = the same proportions, 0 = nothing in common',
    avoid:
      'None where a side is all 0. One frequent category outweighs the others; of few hits, chance.',
    reference: 'Salton and McGill 1983',
    functions: ['cosine'],
  },
  'jensen-shannon': {
    name: 'Jensen-Shannon divergence',
    formula: '½ KL(p‖m) + ½ KL(q‖m), m = (p + q)/2, base 2',
    range: '0 to 1 bit',
    sign: '0 = the same shares, 1 = nothing in common; its root is a distance',
    avoid:
      'None where a side is all 0. Of few hits it is large by chance. In nats figures are smaller by the factor ln 2.',
    reference: 'Lin 1991',
    functions: ['jensenShannon'],
  },
  resemblance: {
    name: 'resemblance',
    formula: '|A ∩ B|/|A ∪ B|, the Jaccard index of the sets of runs of five words',
    range: '0 to 1',
    sign: '1 = the same runs, 0 = none in common',
    avoid: 'One changed word takes up to five runs from both: of short texts it falls fast.',
    reference: 'Broder 1997',
    functions: [],
  },
  'cohen-kappa': {
    name: 'κ',
    formula: '(Ao − Ae)/(1 − Ae)',
    range: '−1 to 1',
    sign: '1 = always the same, 0 = as by chance, below 0 = less than by chance',
    avoid: 'None where chance alone gives full agreement; low where one label is rare.',
    reference: 'Cohen 1960',
    functions: [],
  },
}
