import { betaCdf } from './special-functions.ts'

/** Beyond this a share differs from 0 or 1 by less than 1e-299. */
const farthest = 690

/** Halves the range to less than 1e-11. */
const steps = 48

/**
 * ln(x/(1 − x)) of the x with P(X ≤ x) = p, for a beta variable with shapes a, b > 0; p below a half. By
 * bisection: the inverse that comes with Cephes is wrong for uneven shapes far out in the tails.
 */
export const betaLogit = (a: number, b: number, p: number): number => {
  let [low, high] = [-farthest, farthest]
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2
    if (betaCdf(a, b, 1 / (1 + Math.exp(-middle))) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
