import type { Position, PositionSide } from '@contend/analyze'
import { expect, test } from 'vitest'
import { hostileAnalysis } from '../../test-support/hostile-analysis.ts'
import type { Entry } from '../report-model.ts'
import { strongestEntries } from './strongest-entries.ts'

const [sample] = hostileAnalysis().positions

const at = (side: PositionSide, low: number | null, high: number | null): Position => {
  if (sample === undefined) throw new Error('the sample has no position')
  return { ...sample, position: side, low, high }
}

const entry = (id: string, ...positions: readonly Position[]): Entry => ({
  analysis: { ...hostileAnalysis(), positions },
  id,
  name: id,
  slug: id,
  group: null,
  figure: () => undefined,
})

const entries = [
  entry('silent', at('absent', null, null)),
  entry('weakly for', at('for', -1, 3)),
  entry('raises it', at('mentioned', -1, 1)),
  entry('firmly for', at('for', 1, 3)),
  entry('unknown'),
  entry('more firmly for', at('for', 2, 3)),
  entry('firmly against', at('against', -3, -0.5)),
]

const names = (most: number): readonly string[] =>
  strongestEntries(entries, most).map(({ id }) => id)

test('the firmest of both sides come first, in the order of the documents', () => {
  expect(names(2)).toEqual(['more firmly for', 'firmly against'])
  expect(names(4)).toEqual(['weakly for', 'firmly for', 'more firmly for', 'firmly against'])
})

test('then those that raise a proposition, then all others', () => {
  expect(names(5)).toContain('raises it')
  expect(names(6)).toContain('silent')
  expect(names(7)).toHaveLength(7)
})
