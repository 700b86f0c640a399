import type { CollocationKind } from '../model/collocation.ts'
import { ownLexicon } from '../lexicon/own-lexicon.ts'
import { othersName } from '../profile/feature-names.ts'
import { claimHitsOf, countOf } from '../profile/measures.ts'
import { isSameWordsName } from '../profile/same-words.ts'
import { sentencesIn, type Tally } from '../profile/tally.ts'
import { termOf } from '../profile/term-names.ts'
import type { SparseRows } from '../statistics/count-matrix.ts'
import { createGrowingRows } from '../statistics/growing-rows.ts'

/** Claims with what occurs in them, as numbers: a run may have a million of them. */
export interface FeaturedClaims {
  /** First claim of each document of the tally, and the number of claims. */
  readonly documents: Uint32Array
  /** Of each claim the place of its document. */
  readonly documentOf: Uint32Array
  /** Of each claim: 1 where the author asserts or endorses it. */
  readonly isAuthors: Uint8Array
  /** Names of the features of a kind, in code-unit order. */
  readonly names: Readonly<Record<CollocationKind, readonly string[]>>
  /** The features of each claim, each once: columns are numbers into the names, in order. */
  readonly features: Readonly<Record<CollocationKind, SparseRows>>
  /** Of some claims: names of the pairs that occur in the same words only, see `sameWordsName`. */
  readonly same: ReadonlyMap<number, ReadonlySet<string>>
  /** Claims that are lists, and are left out. */
  readonly crowded: number
}

/** What a feature of a tally says is in a claim. */
type Reading = readonly [kind: CollocationKind | 'same', name: string]

/** Names of the places in claims begin with this. */
const inClaims = claimHitsOf('')

const readingOf = (feature: string): Reading | null => {
  if (isSameWordsName(feature)) return ['same', feature]
  const term = termOf(feature)
  if (term !== null) return ['term', `${term.lexicon}:${term.entry}`]
  if (!feature.startsWith(inClaims)) return null
  const name = feature.slice(inClaims.length)
  const [lexicon, category] = name.split('.', 2)
  return lexicon === ownLexicon || category === undefined ? null : ['category', name]
}

const namesOf = (
  readings: readonly (Reading | null)[],
  kind: CollocationKind,
): readonly string[] => {
  const names = readings.flatMap((reading) => (reading?.[0] === kind ? [reading[1]] : []))
  return [...new Set(names)].sort()
}

/**
 * The claims of a tally, with what occurs in them of all lexicons that name topics.
 *
 * @param mostFeatures of a kind in a claim; one with more is a list, and left out
 */
export const featuredClaimsOf = (
  { features, documents }: Tally,
  mostFeatures: number,
): FeaturedClaims => {
  const readings = features.map(readingOf)
  const names = { category: namesOf(readings, 'category'), term: namesOf(readings, 'term') }
  const places = {
    category: new Map(names.category.map((name, place) => [name, place])),
    term: new Map(names.term.map((name, place) => [name, place])),
  }
  const claim = features.indexOf(countOf('claims'))
  const others = features.indexOf(othersName(countOf('claims')))
  const rows = { category: createGrowingRows(), term: createGrowingRows() }
  const [starts, documentOf, isAuthors]: [number[], number[], number[]] = [[0], [], []]
  const same = new Map<number, ReadonlySet<string>>()
  let crowded = 0
  const add = (document: number, own: readonly number[]): void => {
    if (!own.includes(claim)) return
    const found = own.map((feature) => readings[feature] ?? null)
    const numbersOf = (kind: CollocationKind): readonly number[] => {
      const numbers = found.flatMap((reading) =>
        reading?.[0] === kind ? (places[kind].get(reading[1]) ?? []) : [],
      )
      return [...new Set(numbers)].sort((a, b) => a - b)
    }
    const [category, term] = [numbersOf('category'), numbersOf('term')]
    if (Math.max(category.length, term.length) > mostFeatures) {
      crowded += 1
      return
    }
    const pairs = found.flatMap((reading) => (reading?.[0] === 'same' ? [reading[1]] : []))
    if (pairs.length > 0) same.set(documentOf.length, new Set(pairs))
    rows.category.add(category)
    rows.term.add(term)
    documentOf.push(document)
    isAuthors.push(own.includes(others) ? 0 : 1)
  }
  for (const [document, tally] of [...documents.values()].entries()) {
    for (const sentence of sentencesIn(tally)) add(document, [...sentence.keys()])
    starts.push(documentOf.length)
  }
  return {
    documents: Uint32Array.from(starts),
    documentOf: Uint32Array.from(documentOf),
    isAuthors: Uint8Array.from(isAuthors),
    names,
    features: {
      category: rows.category.rows(names.category.length),
      term: rows.term.rows(names.term.length),
    },
    same,
    crowded,
  }
}
