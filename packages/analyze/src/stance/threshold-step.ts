/**
 * How far the claim threshold is moved to see what hangs on it, in probability. Claims that score less than this below
 * the threshold are near claims: their stances are kept beside those of the claims.
 */
export const thresholdStep = 0.05
