import { bayesFactor } from '../bayes-factor.ts'
import { chiSquared, type Yates } from '../chi-squared.ts'
import { conservativeLogRatio } from '../conservative-log-ratio.ts'
import { ratePerThousand } from '../estimates.ts'
import { fisherExact } from '../fisher-exact.ts'
import { expectedCounts, type Frequency } from '../frequency.ts'
import { g2FourTerm, g2TwoTerm } from '../g2.ts'
import { logRatio } from '../log-ratio.ts'
import { percentDifference } from '../percent-difference.ts'
import { chiSquaredTail } from '../special-functions.ts'
import { weightedLogOdds, type LogOddsVariance } from '../weighted-log-odds.ts'
import { published, type PublishedValue } from './published-value.ts'

/** Count and size of the target, then of the reference. */
type Counts = readonly [a: number, n1: number, c: number, n2: number]
/** Cells of a table. */
type Cells = readonly [a: number, b: number, c: number, d: number]

const brezina = 'Brezina 2018, ch. 3, "war"'
const war: Counts = [620, 1_017_879, 267, 1_007_532]
const cass = 'CASS keyness slides'
const slides: Counts = [52, 50_000, 57, 75_000]
const keyflux = 'keyflux, tests'
const flux: Counts = [10, 1000, 2, 1000]
const extras = 'quanteda.extras, tests'
const extra: Counts = [10, 100, 5, 200]
const antConc = 'AntConc group, answer of Anthony'
const group: Counts = [23, 263, 551, 8870]
const dunning = 'Dunning 1993'
const mclm = 'mclm, tests'
const mclmCells: Cells = [4, 25, 1, 11]
const quanteda = 'quanteda.textstats, textstat_keyness'
const quantedaCells: Cells = [3, 7, 7, 2]
const chisq = 'R, chisq.test'

const target = ([count, size]: Counts): Frequency => ({ count, size })
const reference = ([, , count, size]: Counts): Frequency => ({ count, size })
const cellsOf = ([a, n1, c, n2]: Counts): Cells => [a, n1 - a, c, n2 - c]

const chiSquaredBy =
  (yates: Yates) =>
  (cells: Cells): number | null =>
    chiSquared(cells, yates)

const ofTwo =
  (measure: (one: Frequency, other: Frequency) => number | null) =>
  (counts: Counts): number | null =>
    measure(target(counts), reference(counts))

/** y1 and y2 of the words of the scattertext test, each with α .01. */
const scattertext: readonly (readonly [number, number])[] = [
  [1, 100],
  [5, 510],
  [1, 100],
  [9, 199],
]

const logOddsOf =
  (read: 'delta' | 'z', variance: LogOddsVariance) =>
  ([y1, y2]: readonly [number, number]): number | null => {
    const sizes = scattertext.reduce(([n1, n2], [a, c]) => [n1 + a, n2 + c], [0, 0])
    const [one, two] = [
      { count: y1, size: sizes[0] },
      { count: y2, size: sizes[1] },
    ]
    return weightedLogOdds(one, two, { word: 0.01, total: 0.04 }, variance)?.[read] ?? null
  }

const scattertextCases = (
  ...expected: readonly string[]
): readonly (readonly [string, readonly [number, number], string])[] =>
  scattertext.map((counts, at) => ['scattertext, tests', counts, expected[at] ?? ''])

/** Figures of keyness. */
export const publishedKeyness: readonly PublishedValue[] = [
  ...published(
    ['expected-count', 'target'],
    (counts: Counts) => expectedCounts(target(counts), reference(counts)).target,
    [
      [brezina, war, '445.7657'],
      [antConc, group, '16.529'],
    ],
  ),
  ...published(
    ['expected-count', 'reference'],
    (counts: Counts) => expectedCounts(target(counts), reference(counts)).reference,
    [
      [brezina, war, '441.2343'],
      [antConc, group, '557.471'],
    ],
  ),
  ...published(
    ['rate', 'per million'],
    ([count, size]: readonly [number, number]) => {
      const { value } = ratePerThousand(count, size)
      return value === null ? null : 1000 * value
    },
    [
      [brezina, [620, 1_017_879], '609.11'],
      [brezina, [267, 1_007_532], '265.00'],
    ],
  ),
  ...published(['g2-two-term'], ofTwo(g2TwoTerm), [
    [brezina, war, '140.8655'],
    [cass, slides, '2.6517'],
    [keyflux, flux, '5.8221'],
    ['formula of Rayson, counts of quanteda.extras', extra, '6.9315'],
  ]),
  ...published(['g2-four-term'], (cells: Cells) => g2FourTerm(...cells), [
    ['formula of Dunning, counts of Brezina', cellsOf(war), '140.9255'],
    ['formula of Dunning, counts of CASS', cellsOf(slides), '2.6541'],
    ['formula of Dunning, counts of keyflux', cellsOf(flux), '5.8543'],
    [extras, cellsOf(extra), '7.329812'],
    [dunning, [110, 2442, 111, 29_114], '270.72'],
    [dunning, [8, 5, 24, 31_740], '95.29'],
    [mclm, mclmCells, '0.252'],
    [quanteda, quantedaCells, '4.534939'],
  ]),
  ...published(['chi-squared'], chiSquaredBy('none'), [
    [brezina, cellsOf(war), '136.9637'],
    [antConc, cellsOf(group), '2.7831'],
    [mclm, mclmCells, '0.236'],
    [quanteda, quantedaCells, '4.337160'],
  ]),
  ...published(['chi-squared', 'Yates at most |O-E|'], chiSquaredBy('at-most'), [
    [quanteda, quantedaCells, '2.632438'],
    [chisq, [3, 2, 14, 10], '0.000000'],
  ]),
  ...published(['chi-squared', 'Yates always'], chiSquaredBy('always'), [
    ['trap: formula without the min rule', [3, 2, 14, 10], '0.1851'],
  ]),
  ...published(['p-token', 'df 1'], chiSquaredTail, [
    [quanteda, 4.33716, '0.03729'],
    [quanteda, 2.632438, '0.10470'],
    ['critical values, df 1', 3.84, '0.050'],
    ['critical values, df 1', 6.63, '0.010'],
    ['critical values, df 1', 10.83, '0.0010'],
    ['critical values, df 1', 15.13, '0.00010'],
  ]),
  ...published(
    ['fisher-exact', 'two-sided p'],
    (cells: Cells) => fisherExact(...cells)?.twoSided ?? null,
    [[quanteda, quantedaCells, '0.0697785']],
  ),
  ...published(
    ['fisher-exact', 'one-sided p'],
    (cells: Cells) => fisherExact(...cells)?.greater ?? null,
    [[mclm, mclmCells, '0.539']],
  ),
  ...published(['log-ratio'], ofTwo(logRatio), [
    [brezina, war, '1.2007'],
    [keyflux, flux, '2.3219'],
    [extras, extra, '2.0'],
  ]),
  ...published(
    ['lrc', 'alpha .05, one test'],
    ofTwo((one, other) => conservativeLogRatio(one, other, { alpha: 0.05, tests: 1 }).value),
    [['formula of Evert, counts of Brezina', war, '0.99139']],
  ),
  ...published(['percent-difference'], ofTwo(percentDifference), [[brezina, war, '129.849']]),
  ...published(
    ['bic'],
    (counts: Counts) => bayesFactor(ofTwo(g2TwoTerm)(counts), counts[1] + counts[3]),
    [[brezina, war, '126.344']],
  ),
  ...published(
    ['weighted-log-odds', 'delta'],
    logOddsOf('delta', 'two-term'),
    scattertextCases('-0.609532', '-1.034577', '-0.609532', '1.520101'),
  ),
  ...published(
    ['weighted-log-odds', 'z of two terms'],
    logOddsOf('z', 'two-term'),
    scattertextCases('-0.60950', '-2.30441', '-0.60950', '4.46293'),
  ),
  ...published(
    ['weighted-log-odds', 'z of four terms'],
    logOddsOf('z', 'four-term'),
    scattertextCases('-0.58984', '-1.90568', '-0.58984', '2.98306'),
  ),
]
