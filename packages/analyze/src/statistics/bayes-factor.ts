/**
 * BIC of a keyness table, G² − ln N (Wilson 2013), N being the size of both corpora together: twice the
 * log of the Bayes factor, about. Below 0 the data speak for equal rates; above 2 positive, 6 strong, 10
 * very strong evidence for different ones. `null` where G² is, and over no words.
 */
export const bayesFactor = (g2: number | null, n: number): number | null =>
  g2 === null || !(n > 0) ? null : g2 - Math.log(n)
