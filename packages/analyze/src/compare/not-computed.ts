/** What the tables have columns for and this version does not compute, in words for `run.json`. */
export const notComputed: readonly string[] = [
  'relations.csv and pairs.csv hold no rows: links within and between documents are not computed.',
  'g2, log_ratio, p and p_adjusted of comparison.csv are empty: no test is computed.',
]
