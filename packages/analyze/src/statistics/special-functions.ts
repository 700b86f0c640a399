import { compiled, erfc, incbet, lgam } from 'cephes'

// Cephes is compiled to WebAssembly, so every machine gets the same bits; loading it is asynchronous.
await compiled

/** Cephes throws where a tail is too small for a number; at 37 deviations it is 1e-299. */
const farthest = 37

/**
 * P(|Z| ≥ |z|) of a standard normal variable: the two-sided p of a z score. 1e-299 to 1; smaller ones are
 * given as that, never as 0.
 */
export const normalTwoSided = (z: number): number =>
  erfc(Math.min(Math.abs(z), farthest) / Math.SQRT2)

/**
 * P(X² ≥ x) of a χ² variable with one degree of freedom: the p of G² and χ² of a 2 × 2 table. x from 0;
 * 1e-299 to 1.
 */
export const chiSquaredTail = (x: number): number => normalTwoSided(Math.sqrt(x))

/** P(X ≤ x) of a beta variable with shapes a, b > 0, x from 0 to 1. */
export const betaCdf = (a: number, b: number, x: number): number => incbet(a, b, x)

/** ln Γ(x), x > 0; ln n! is `logGamma(n + 1)`. */
export const logGamma = (x: number): number => lgam(x)
