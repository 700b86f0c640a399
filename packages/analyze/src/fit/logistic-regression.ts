import { CholeskyDecomposition, Matrix } from 'ml-matrix'

/** One case: the columns that are not 0 with their values, and whether the answer is yes. */
export interface Case {
  readonly columns: readonly number[]
  readonly values: readonly number[]
  readonly yes: boolean
}

/** An intercept and one coefficient a column, in log odds. */
export interface Coefficients {
  readonly intercept: number
  readonly coefficients: readonly number[]
}

const MOST_STEPS = 25
const CLOSE_ENOUGH = 1e-6
/** Keeps the intercept, which is not penalised, solvable when all answers are alike. */
const INTERCEPT_PENALTY = 1e-6

/** `1 / (1 + e^-x)`. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** The log odds that coefficients give a case. */
export const logOddsOf = (
  { columns, values }: Pick<Case, 'columns' | 'values'>,
  { intercept, coefficients }: Coefficients,
): number =>
  columns.reduce(
    (sum, column, k) => sum + (coefficients[column] ?? 0) * (values[k] ?? 0),
    intercept,
  )

/**
 * Logistic regression with an L2 penalty of `penalty / 2 · Σ w²` on all but the intercept, by Newton's
 * method (iteratively reweighted least squares; Hastie, Tibshirani and Friedman, The Elements of
 * Statistical Learning, 4.4.1). The same cases give the same bytes.
 *
 * @throws RangeError without cases: there is nothing to fit.
 */
export const fitLogistic = (
  cases: readonly Case[],
  { width, penalty }: { readonly width: number; readonly penalty: number },
): Coefficients => {
  if (cases.length === 0) throw new RangeError('a logistic regression needs cases')
  const size = width + 1
  const weights = new Float64Array(size)
  for (let step = 0; step < MOST_STEPS; step++) {
    const hessian = Matrix.zeros(size, size)
    const gradient = Matrix.zeros(size, 1)
    const add = (row: number, column: number, value: number): void => {
      hessian.set(row, column, hessian.get(row, column) + value)
    }
    for (const { columns, values, yes } of cases) {
      // Column 0 is the intercept.
      const at = [0, ...columns.map((column) => column + 1)]
      const by = [1, ...values]
      const score = at.reduce((sum, j, k) => sum + (weights[j] ?? 0) * (by[k] ?? 0), 0)
      const probability = logistic(score)
      const slope = probability * (1 - probability)
      at.forEach((row, k) => {
        const value = by[k] ?? 0
        gradient.set(row, 0, gradient.get(row, 0) + (probability - (yes ? 1 : 0)) * value)
        at.forEach((column, m) => {
          add(row, column, slope * value * (by[m] ?? 0))
        })
      })
    }
    add(0, 0, INTERCEPT_PENALTY)
    for (let j = 1; j < size; j++) {
      gradient.set(j, 0, gradient.get(j, 0) + penalty * (weights[j] ?? 0))
      add(j, j, penalty)
    }
    const change = new CholeskyDecomposition(hessian).solve(gradient)
    let largest = 0
    for (let j = 0; j < size; j++) {
      const by = change.get(j, 0)
      weights[j] = (weights[j] ?? 0) - by
      largest = Math.max(largest, Math.abs(by))
    }
    if (largest < CLOSE_ENOUGH) break
  }
  const [intercept = 0, ...coefficients] = weights
  return { intercept, coefficients }
}
