/** A published figure that is not recomputed. */
export interface LeftOut {
  readonly source: string
  readonly statistic: string
  readonly reason: string
}

const noInput = 'the text or data it was computed from is not published with it'
const notComputed = 'contend does not compute this statistic'

/** Published figures at hand that are not recomputed, and why. */
export const leftOut: readonly LeftOut[] = [
  {
    source: 'Lowe et al. 2011',
    statistic: 'log odds of (0, 0)',
    reason: 'printed as 0; contend gives none where nothing was counted',
  },
  {
    source: 'quanteda.textstats, shrimp texts',
    statistic: 'TTR, corrected TTR, Yule K',
    reason: `${noInput}, and ${notComputed}`,
  },
  {
    source: 'lexical_diversity, README',
    statistic: 'MATTR (50, 25), MTLD and other indices of the Colorado text',
    reason: 'the text and its tokens are not at hand; its MTLD also asks for ten words a factor',
  },
  { source: 'quanteda, inaugural speeches', statistic: 'cosine', reason: noInput },
  {
    source: 'quanteda.textstats, textstat_keyness',
    statistic: 'conditional odds ratio of the Fisher test, Williams correction and G2 after it',
    reason: notComputed,
  },
  {
    source: 'tlda, code',
    statistic: 'modified DP of ALLEMAND, .446231',
    reason: 'not the DP of Gries (2008); its formula is not published with it',
  },
  {
    source: 'Brezina 2018, ch. 3',
    statistic: 'ratio of rates and of odds, simple maths, ELL, difference coefficient',
    reason: notComputed,
  },
  {
    source: 'Sketch Engine, "shard"; AntConc group',
    statistic: 'simple maths; chi-squared of two cells',
    reason: notComputed,
  },
  {
    source: 'Manning and Schütze 1999; KorAP; quanteda; mclm',
    statistic: 't, MI2, MI3, lambda, delta P, Dice, ratio of rates and of odds',
    reason: notComputed,
  },
  {
    source: 'mclm, tests',
    statistic: 'expected count 3.536',
    reason: 'cut, not rounded: 29 · 5 / 41 = 3.53659',
  },
  {
    source: 'scattertext, tests',
    statistic: 'score 1 - 2 Phi(z)',
    reason: `${notComputed}; the z it comes from are recomputed`,
  },
  {
    source: 'Gries 2008, 2020; Lyne 1985',
    statistic: 'deviation and V of raw counts, D2, S, DA, KLD',
    reason: notComputed,
  },
  {
    source: 'quanteda.sentiment, tests',
    statistic: 'absolute difference, valence',
    reason: notComputed,
  },
  { source: 'MSTTR and Yule K examples', statistic: 'MSTTR, Yule K', reason: notComputed },
  {
    source: 'Artstein and Poesio 2008; Krippendorff 2004',
    statistic: 'observed agreement, pi, S, alpha',
    reason: notComputed,
  },
]
