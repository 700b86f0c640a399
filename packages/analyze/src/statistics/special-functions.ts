import { chdtrc, compiled, erfc, incbet, lgam } from 'cephes'

// Cephes is compiled to WebAssembly, so every machine gets the same bits; loading it is asynchronous.
await compiled

/** P(X² ≥ x) of a χ² variable with one degree of freedom: the p of G² and χ² of a 2 × 2 table. x from 0; 0 to 1. */
export const chiSquaredTail = (x: number): number => chdtrc(1, x)

/** P(|Z| ≥ |z|) of a standard normal variable: the two-sided p of a z score, 0 to 1. */
export const normalTwoSided = (z: number): number => erfc(Math.abs(z) / Math.SQRT2)

/** P(X ≤ x) of a beta variable with shapes a, b > 0, x from 0 to 1. */
export const betaCdf = (a: number, b: number, x: number): number => incbet(a, b, x)

/** ln Γ(x), x > 0; ln n! is `logGamma(n + 1)`. */
export const logGamma = (x: number): number => lgam(x)
