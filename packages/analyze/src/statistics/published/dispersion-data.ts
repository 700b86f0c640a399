import { deviationOfProportions, juillandD, normalizedDeviation, range } from '../dispersion.ts'
import type { Frequency } from '../frequency.ts'
import { published, type PublishedValue } from './published-value.ts'

/** Counts and sizes of the parts. */
interface Parts {
  readonly counts: readonly number[]
  readonly sizes: readonly number[]
}

const gries = 'Gries 2008, sample corpus'
const sizes = [9, 10, 10, 10, 11]
const items = {
  a: { counts: [1, 2, 3, 4, 5], sizes },
  b: { counts: [2, 2, 2, 2, 2], sizes },
  i: { counts: [1, 0, 0, 0, 0], sizes },
  q: { counts: [0, 1, 0, 0, 0], sizes },
  x: { counts: [0, 0, 0, 0, 1], sizes },
}
const lyne = 'Lyne 1985, ALLEMAND'
const allemand: Parts = {
  counts: [2, 0, 1, 1, 3, 0, 3, 0, 0, 0],
  sizes: [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930],
}

const of =
  <Figure>(measure: (parts: readonly Frequency[]) => Figure) =>
  (parts: Parts): Figure =>
    measure(parts.counts.map((count, at) => ({ count, size: parts.sizes[at] ?? 0 })))

/** Figures of dispersion. */
export const publishedDispersion: readonly PublishedValue[] = [
  ...published(['range'], of(range), [
    [gries, items.a, '5'],
    [gries, items.b, '5'],
    [gries, items.i, '1'],
    [gries, items.q, '1'],
    [gries, items.x, '1'],
    [lyne, allemand, '5'],
  ]),
  ...published(['dp'], of(deviationOfProportions), [
    [gries, items.a, '0.18'],
    [gries, items.b, '0.02'],
    [gries, items.i, '0.82'],
    [gries, items.q, '0.80'],
    [gries, items.x, '0.78'],
    [`${lyne} (tlda)`, allemand, '0.4990705'],
  ]),
  ...published(
    ['range', 'share of the parts'],
    (parts: Parts) => of(range)(parts) / parts.counts.length,
    [[lyne, allemand, '0.5']],
  ),
  ...published(
    ['dp', '1 less it'],
    (parts: Parts) => {
      const deviation = of(deviationOfProportions)(parts)
      return deviation === null ? null : 1 - deviation
    },
    [[`${lyne} (tlda, README)`, allemand, '0.5009295']],
  ),
  ...published(['dp-normalised'], of(normalizedDeviation), [
    [gries, items.a, '0.220'],
    [gries, items.b, '0.024'],
    [gries, items.i, '1.000'],
    [gries, items.q, '0.976'],
    [gries, items.x, '0.951'],
  ]),
  ...published(['juilland-d', 'population deviation'], of(juillandD), [
    [gries, items.a, '0.785'],
    [gries, items.b, '0.968'],
    [gries, items.i, '0.000'],
    [gries, items.q, '0.000'],
    [gries, items.x, '0.000'],
    [lyne, allemand, '0.60388'],
  ]),
]
