import { compareCodeUnits } from '@contend/ingest/text'
import type { DimensionInfo } from '../model/comparison.ts'
import { logOdds } from '../statistics/estimates.ts'
import { seedFor } from '../statistics/random.ts'
import { sparseBootstrap } from '../statistics/sparse-bootstrap.ts'
import { placesIn, termsIn, totalIn, type CountedText, type Part } from './counted-text.ts'
import { draws } from './rules.ts'

/** The two categories of a dimension, as features. */
interface Ends {
  readonly to: string
  readonly from: string
}

/** A document on a dimension. */
export interface Standing {
  readonly text: CountedText
  /** Log odds of its places of `to` against those of `from`. */
  readonly value: number
  readonly to: number
  readonly from: number
}

/** The documents with hits on a dimension, from the one that leans most to its `to` down. */
export interface Ranking {
  readonly dimension: DimensionInfo
  readonly standings: readonly Standing[]
  /** Index of each standing in each draw of its sentences. */
  readonly drawn: readonly (readonly number[])[]
  /** By term in code-unit order: the standings it touches, with their index without it. */
  readonly withoutTerm: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** Index without attributed text; `null` where no document tells voices apart. */
  readonly own: readonly number[] | null
}

/** A draw or a part without any hit leans to neither end; left out, it would make the others look sure. */
const indexOf = (to: number, from: number): number => logOdds(to, from).value ?? 0

const indexIn = (text: CountedText, { to, from }: Ends, part: Part): number =>
  indexOf(totalIn(text, to, part), totalIn(text, from, part))

const drawnIndices = (text: CountedText, ends: Ends, seed: number): readonly number[] => {
  const places = [placesIn(text, ends.to), placesIn(text, ends.from)] as const
  const relevant = [...new Set(places.flat().map(([unit]) => unit))]
  const at = new Map(relevant.map((unit, index) => [unit, index]))
  const [to, from] = places.map((list) =>
    list.map(([unit, count]) => [at.get(unit) ?? -1, count] as const),
  )
  const sum = (list: typeof to, weights: readonly number[]): number =>
    list?.reduce((total, [index, count]) => total + (weights[index] ?? 0) * count, 0) ?? 0
  const options = {
    seed: seedFor(seed, `robustness:index:${ends.to}:${ends.from}:${text.id}`),
    stream: 0,
    draws,
  }
  const units = { all: text.words.length, relevant: relevant.length }
  return sparseBootstrap(units, options, (weights) => indexOf(sum(to, weights), sum(from, weights)))
}

/** Ranks the documents on a dimension; those that tie stand in code-unit order of their identifiers. */
export const rankingOf = (
  texts: readonly CountedText[],
  dimension: DimensionInfo,
  seed: number,
): Ranking => {
  const ends = {
    to: `${dimension.lexicon}.${dimension.to}`,
    from: `${dimension.lexicon}.${dimension.from}`,
  }
  const standings = texts
    .map((text): Standing => {
      const [to, from] = [totalIn(text, ends.to), totalIn(text, ends.from)]
      return { text, value: indexOf(to, from), to, from }
    })
    .filter(({ to, from }) => to + from > 0)
    .sort((a, b) => b.value - a.value || compareCodeUnits(a.text.id, b.text.id))
  const withoutTerm = new Map<string, Map<number, number>>()
  for (const [at, { text }] of standings.entries()) {
    for (const term of termsIn(text, [ends.to, ends.from]).keys()) {
      const touched = withoutTerm.get(term) ?? new Map<number, number>()
      withoutTerm.set(term, touched.set(at, indexIn(text, ends, { without: term })))
    }
  }
  return {
    dimension,
    standings,
    drawn: standings.map(({ text }) => drawnIndices(text, ends, seed)),
    withoutTerm: new Map([...withoutTerm].sort(([a], [b]) => compareCodeUnits(a, b))),
    own: standings.some(({ text }) => text.voiced)
      ? standings.map(({ text }) => indexIn(text, ends, { own: true }))
      : null,
  }
}
