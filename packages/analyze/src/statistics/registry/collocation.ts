import type { StatisticGroup } from './statistic.ts'

/** Statistics of what stands together. */
export type CollocationStatistic = 'log-dice' | 'mi'

/** Do they go together? */
export const collocation: StatisticGroup<CollocationStatistic> = {
  'log-dice': {
    name: 'logDice',
    formula: '14 + log2(2O/(f1 + f2))',
    range: '−∞ to 14',
    sign: '14 = only together, one less = half as often; does not depend on the size of the corpus',
    avoid:
      'None where they never meet. Does not ask what chance would give: read O and E with it. Compare only figures of one counting unit.',
    reference: 'Rychlý 2008',
    functions: ['logDice'],
  },
  mi: {
    name: 'MI',
    formula: 'log2(O/E)',
    range: '−∞ to log2 N',
    sign: '0 = as by chance, 1 = twice as often, −1 = half',
    avoid: 'None where they never meet. Favours what is rare.',
    reference: 'Church and Hanks 1990',
    functions: ['mutualInformation'],
  },
}
