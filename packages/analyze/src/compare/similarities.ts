import { compareCodeUnits } from '@contend/ingest/text'
import type { CategoryInfo, Group } from '../model/comparison.ts'
import type { Similarities, Similarity } from '../model/similarity.ts'
import type { Tally } from '../profile/tally.ts'
import { cosine, jensenShannon } from '../statistics/similarity.ts'
import { languagesIn } from './languages.ts'
import {
  addCounts,
  categoryRates,
  ownCategories,
  ownCountsOf,
  type CategoryRate,
  type OwnCounts,
} from './unit-profile.ts'

/** What bounds the work and the table. */
export interface SimilarityLimits {
  readonly nearest: number
  readonly mostUnits: number
}

/** 500 documents are 125,000 pairs: a second or two. */
const defaultLimits: SimilarityLimits = { nearest: 10, mostUnits: 500 }

interface Unit {
  readonly name: string
  readonly language: string
  readonly words: number
  readonly rates: readonly (CategoryRate | null)[]
}

type Likeness = Pick<Similarity, 'categories' | 'hits' | 'otherHits' | 'cosine' | 'jensenShannon'>

const likenessOf = (a: Unit, b: Unit): Likeness => {
  const [x, y]: [number[], number[]] = [[], []]
  let [categories, hits, otherHits] = [0, 0, 0]
  for (const [at, one] of a.rates.entries()) {
    const other = b.rates[at] ?? null
    if (one === null || other === null) continue
    categories += 1
    if (one.hits + other.hits === 0) continue
    hits += one.hits
    otherHits += other.hits
    x.push(one.rate)
    y.push(other.rate)
  }
  const figures = { cosine: cosine(x, y), jensenShannon: jensenShannon(x, y) }
  return { categories, hits, otherHits, ...figures }
}

const swapped = (likeness: Likeness): Likeness => ({
  ...likeness,
  hits: likeness.otherHits,
  otherHits: likeness.hits,
})

interface Neighbour extends Likeness {
  readonly other: Unit
  readonly jensenShannon: number
}

const nearestFirst = (a: Neighbour, b: Neighbour): number =>
  a.jensenShannon - b.jensenShannon ||
  (b.cosine ?? 0) - (a.cosine ?? 0) ||
  compareCodeUnits(a.other.name, b.other.name)

const alone = {
  other: null,
  rank: null,
  categories: null,
  hits: null,
  otherHits: null,
  otherWords: null,
  cosine: null,
  jensenShannon: null,
} as const

/** Keeps the nearest of those that are offered, the nearest first. */
const nearestOf = (most: number): { readonly kept: Neighbour[]; readonly offer: Offer } => {
  const kept: Neighbour[] = []
  return {
    kept,
    offer: (other, divergence, likenessTo) => {
      const last = kept.length < most ? undefined : kept.at(-1)
      if (last !== undefined && divergence > last.jensenShannon) return
      const neighbour = { ...likenessTo(), other, jensenShannon: divergence }
      if (last !== undefined && nearestFirst(neighbour, last) > 0) return
      if (last !== undefined) kept.pop()
      const place = kept.findLastIndex((each) => nearestFirst(each, neighbour) < 0) + 1
      kept.splice(place, 0, neighbour)
    },
  }
}

type Offer = (other: Unit, divergence: number, likenessTo: () => Likeness) => void

const rowsOf = (
  unit: Similarity['unit'],
  units: readonly Unit[],
  nearest: number,
): readonly Similarity[] => {
  if (units.length < 2) return []
  const neighbours = units.map(() => nearestOf(nearest))
  for (const [i, a] of units.entries()) {
    for (let j = i + 1; j < units.length; j++) {
      const b = units[j]
      if (b?.language !== a.language) continue
      const likeness = likenessOf(a, b)
      const { jensenShannon: divergence } = likeness
      if (divergence === null) continue
      neighbours[i]?.offer(b, divergence, () => likeness)
      neighbours[j]?.offer(a, divergence, () => swapped(likeness))
    }
  }
  return units.flatMap(({ name, words }, at): readonly Similarity[] => {
    const near = neighbours[at]?.kept ?? []
    if (near.length === 0) return [{ unit, name, words, ...alone }]
    return near.map(({ other, ...likeness }, index) => ({
      unit,
      name,
      other: other.name,
      rank: index + 1,
      words,
      otherWords: other.words,
      ...likeness,
    }))
  })
}

/**
 * How alike the documents of a merged tally, and groups of them, are in the rates of the categories of the
 * compared lexicons: each with the nearest to it. Documents are compared with those of their language, groups by
 * their documents in the first language with entries; each hit counts in the category of its entry alone.
 */
export const findSimilarities = (
  tally: Tally,
  groups: readonly Group[],
  info: {
    readonly categories: readonly CategoryInfo[]
    readonly limits?: SimilarityLimits
  },
): Similarities => {
  const { categories, limits = defaultLimits } = info
  const own = ownCategories(categories)
  const countsOf = ownCountsOf(tally)
  const unitOf = (name: string, counts: OwnCounts): Unit => ({
    ...{ name, language: counts.language, words: counts.words },
    rates: categoryRates(counts, own),
  })
  const spoken = languagesIn(tally).find((language) =>
    own.some(({ languages }) => languages.includes(language)),
  )
  const kinds = [
    { unit: 'document' as const, units: [...countsOf].map(([id, counts]) => unitOf(id, counts)) },
    {
      unit: 'group' as const,
      units: groups.map(({ name, documents }) =>
        unitOf(
          name,
          addCounts(
            spoken ?? '',
            documents.flatMap((id) => countsOf.get(id) ?? []),
          ),
        ),
      ),
    },
  ]
  const isSmall = ({ units }: { readonly units: readonly Unit[] }): boolean =>
    units.length <= limits.mostUnits
  return {
    ...limits,
    leftOut: kinds
      .filter((kind) => !isSmall(kind))
      .map(({ unit, units }) => ({ unit, units: units.length })),
    rows: kinds.filter(isSmall).flatMap(({ unit, units }) => rowsOf(unit, units, limits.nearest)),
  }
}
