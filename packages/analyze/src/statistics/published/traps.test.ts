import { expect, test } from 'vitest'
import { paragraphDocument } from '../../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../../test-support/shipped-data.ts'
import { bootstrap } from '../bootstrap.ts'
import { chiSquared } from '../chi-squared.ts'
import { conservativeLogRatio } from '../conservative-log-ratio.ts'
import { deviationOfProportions, juillandD, normalizedDeviation, range } from '../dispersion.ts'
import { logOdds, ratePerThousand, wilson } from '../estimates.ts'
import { expectedJoint } from '../expected-joint.ts'
import { fisherExact } from '../fisher-exact.ts'
import { g2FourTerm, g2TwoTerm } from '../g2.ts'
import { logDice } from '../log-dice.ts'
import { logRatio } from '../log-ratio.ts'
import { mattr } from '../mattr.ts'
import { mtld } from '../mtld.ts'
import { mutualInformation } from '../mutual-information.ts'
import { sparseRows } from '../count-matrix.ts'
import { nestedBootstrap } from '../nested-bootstrap.ts'
import { percentDifference } from '../percent-difference.ts'
import { cosine, jensenShannon } from '../similarity.ts'
import { weightedLogOdds } from '../weighted-log-odds.ts'

test('trap: two statistics are called log-likelihood, G² of two terms and of four (Brezina 2018)', () => {
  const war = { count: 620, size: 1_017_879 }
  const other = { count: 267, size: 1_007_532 }
  const four = g2FourTerm(620, war.size - 620, 267, other.size - 267)
  expect(g2TwoTerm(war, other)?.toFixed(4)).toBe('140.8655')
  expect(four?.toFixed(4)).toBe('140.9255')
})

test('trap: weighted log odds with a variance of two terms and of four (scattertext)', () => {
  const [word, others] = [
    { count: 9, size: 16 },
    { count: 199, size: 909 },
  ]
  const z = (variance: 'two-term' | 'four-term'): string | undefined =>
    weightedLogOdds(word, others, { word: 0.01, total: 0.04 }, variance)?.z.toFixed(2)
  expect([z('two-term'), z('four-term')]).toEqual(['4.46', '2.98'])
})

const allemand = [2, 0, 1, 1, 3, 0, 3, 0, 0, 0].map((count, at) => ({
  count,
  size: [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930][at] ?? 0,
}))

test('trap: Juilland’s D with the deviation of the population, not of the sample (quanteda.extras)', () => {
  const population = juillandD(allemand) ?? NaN
  expect(population.toFixed(5)).toBe('0.60388')
  // The sample deviation is larger by √(n/(n − 1)), and what D lacks to 1 with it.
  const sample = 1 - (1 - population) * Math.sqrt(10 / 9)
  expect(Math.abs(sample - population)).toBeGreaterThan(0.02)
})

test('trap: the plain DP of Gries, not the modified one of the code of tlda', () => {
  const plain = deviationOfProportions(allemand) ?? NaN
  expect(plain.toFixed(7)).toBe('0.4990705')
  for (const figure of [plain, 1 - plain, normalizedDeviation(allemand)]) {
    expect(figure).not.toBeCloseTo(0.446231, 2)
  }
})

test('trap: Yates takes off at most what there is, as chisq.test of R, or always .5', () => {
  const cells = [3, 2, 14, 10] as const
  expect(chiSquared(cells, 'at-most')).toBeLessThan(1e-12)
  expect(chiSquared(cells, 'always')?.toFixed(4)).toBe('0.1851')
})

test('trap: a bootstrap whose draws are all the same (quanteda, issue 2425)', () => {
  const options = { seed: 1, stream: 0, draws: 1000 }
  const distinct = (draws: readonly unknown[]): number =>
    new Set(draws.map((draw) => JSON.stringify(draw))).size
  expect(distinct(bootstrap(20, options, (weights) => weights))).toBeGreaterThan(990)
  // A column a sentence: two documents of ten.
  const sentences = Array.from({ length: 20 }, (_, at) => [at, 1])
  const matrix = { sentences: sparseRows(sentences, 20), documents: Uint32Array.of(0, 10, 20) }
  const nested = [...nestedBootstrap(matrix, [0, 1], options).values()]
  const draws = Array.from({ length: options.draws }, (_, draw) => nested.map((sums) => sums[draw]))
  expect(distinct(draws)).toBeGreaterThan(990)
})

test('trap: a hit of several words adds 1 to a rate, not its words', () => {
  const analysis = shippedAnalyzer.analyze(
    paragraphDocument('Plain business to business trade is slow.'),
  )
  const rate = analysis.profile.find(({ measure }) => measure === 'rate:marketing.b2b')
  expect(rate).toMatchObject({ numerator: 1, denominator: 7 })
})

const none = { count: 0, size: 100 }
const empty = { count: 0, size: 0 }
const nothing: readonly (readonly [string, unknown])[] = [
  ['log ratio', logRatio(none, none)],
  ['LRC', conservativeLogRatio(none, none, { alpha: 0.05, tests: 1 }).value],
  ['%DIFF', percentDifference(none, none)],
  ['G², two terms', g2TwoTerm(none, none)],
  ['G², four terms', g2FourTerm(0, 100, 0, 100)],
  ['χ²', chiSquared([0, 100, 0, 100], 'none')],
  ['weighted log odds', weightedLogOdds(none, none, { word: 1, total: 9 }, 'two-term')],
  ['Fisher’s exact test', fisherExact(0, 3, 0, 3)],
  ['share', wilson(0, 0).value],
  ['rate', ratePerThousand(0, 0).value],
  ['log odds', logOdds(0, 0).value],
  ['DP', deviationOfProportions([none, none])],
  ['DP, normalised', normalizedDeviation([none, none])],
  ['Juilland’s D', juillandD([none, none])],
  ['expected count', expectedJoint(0, 0, 0)],
  ['logDice', logDice(0, 0, 0)],
  ['MI', mutualInformation(0, 0, 0, 0)],
  ['MATTR', mattr([], 50)],
  ['MTLD', mtld([])],
  ['cosine', cosine([0, 0], [1, 2])],
  ['Jensen-Shannon', jensenShannon([0, 0], [1, 2])],
]

test.each(nothing)('trap: zero is not "did not run": %s over nothing is null', (_name, figure) => {
  expect(figure).toBeNull()
})

test('trap: empty is not zero: what was counted and is not there is 0', () => {
  expect(range([none, empty])).toBe(0)
  expect(wilson(0, 20).value).toBe(0)
  expect(ratePerThousand(0, 100).value).toBe(0)
  expect(logOdds(2, 2).value).toBe(0)
  expect(expectedJoint(0, 4, 10)).toBe(0)
})
