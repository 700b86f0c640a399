import { expect, test } from 'vitest'
import { sparseRows } from './count-matrix.ts'
import { g2TwoTerm } from './g2.ts'
import { randomIndex } from './random.ts'
import { rateTests } from './rate-tests.ts'
import { drawnChoices } from './relabelings.ts'

const pool = 200
const drawn = 30
const trials = 1000

interface Pool {
  readonly counts: readonly number[]
  readonly sizes: readonly number[]
}

const index = randomIndex({ seed: 2024, stream: 0 })

/** Documents of 200 to 800 words, of which `share` in 10 have the word, up to `most` times each. */
const documentsWith = (share: number, most: number): Pool => ({
  counts: Array.from({ length: pool }, () => (index(10) < share ? 1 + index(most) : 0)),
  sizes: Array.from({ length: pool }, () => 200 + index(601)),
})

/** Deals documents of one pool into two groups, so that every finding is a false alarm. */
const falseAlarms = (
  { counts, sizes }: Pool,
  stream: number,
): { readonly documents: number; readonly tokens: number } => {
  const inTarget = Array.from({ length: drawn }, (_, at) => at < drawn / 2)
  let documents = 0
  let tokens = 0
  let trial = 0
  drawnChoices(pool, drawn, { seed: 7, stream, draws: trials }, (chosen) => {
    const count = chosen.map((at) => counts[at] ?? 0)
    const size = chosen.map((at) => sizes[at] ?? 0)
    const options = { seed: trial++, stream: 1, draws: 99 }
    const rows = sparseRows(
      count.map((times) => (times === 0 ? [] : [0, times])),
      1,
    )
    const [result] = rateTests(rows, size, inTarget, options).results
    if ((result?.p ?? 1) <= 0.05) documents++
    const sum = (values: readonly number[], target: boolean): number =>
      values.reduce((all, one, at) => (inTarget[at] === target ? all + one : all), 0)
    const side = (target: boolean): { count: number; size: number } => ({
      count: sum(count, target),
      size: sum(size, target),
    })
    if ((g2TwoTerm(side(true), side(false)) ?? 0) >= 3.8415) tokens++
  })
  return { documents: documents / trials, tokens: tokens / trials }
}

test.each([
  { kind: 'a word in 3 of 10 documents, up to 20 times', share: 3, most: 20, least: 0.4 },
  { kind: 'a word in 6 of 10 documents, up to 12 times', share: 6, most: 12, least: 0.2 },
  { kind: 'a word in 9 of 10 documents, up to 3 times', share: 9, most: 3, least: 0 },
])('groups of the same documents differ at .05: $kind', ({ kind, share, most, least }) => {
  const { documents, tokens } = falseAlarms(documentsWith(share, most), share)
  console.log(`${kind}: documents dealt ${documents}, G² on words ${tokens}`)
  expect(documents).toBeGreaterThanOrEqual(0.03)
  expect(documents).toBeLessThanOrEqual(0.07)
  expect(tokens).toBeGreaterThanOrEqual(least)
})
