/** What the tables have columns for and this version does not compute, in words for `run.json`. */
export const notComputed: readonly string[] = [
  'g2, log_ratio, p and p_adjusted of comparison.csv are empty: no test is computed.',
]
