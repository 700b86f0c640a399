/**
 * MI, log2(O/E) with E = first·second/n (Church and Hanks 1990): by how many doublings two words occur
 * together more often than by chance. `joint`, `first`, `second` count how often both, and each, occur
 * among n places; with a window of w words, give `first`·w. −∞ to ∞, 0 = as by chance; favours rare words.
 * `null` where they never occur together, or one never occurs.
 */
export const mutualInformation = (
  joint: number,
  first: number,
  second: number,
  n: number,
): number | null =>
  joint > 0 && first > 0 && second > 0 && n > 0 ? Math.log2((joint * n) / (first * second)) : null
