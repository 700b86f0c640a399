import { cuesFor } from '../claims/cues-for.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import { bySentence } from '../model/by-sentence.ts'
import type { Frame } from '../model/comparison.ts'
import type { Hit } from '../model/hit.ts'
import type { CueHit, Sentence } from '../model/sentence.ts'
import type { Stance } from '../model/stance.ts'
import { isOwnVoice } from '../stance/lean.ts'
import { counts } from '../text/parsed-sentence.ts'
import { once } from '../statistics/once.ts'
import { countHits } from './count-hits.ts'
import { hitNames, type HitNames } from './hit-names.ts'
import { claimHitsOf, countOf, sentenceSums } from './measures.ts'
import { countSameWords } from './same-words.ts'
import { authors } from './sentence-sums.ts'
import { othersName, stanceName, thesisName } from './feature-names.ts'
import type { FeatureCounts } from './tally-builder.ts'
import { countTerms } from './term-places.ts'

type Counts = readonly (readonly [feature: string, count: number])[]

const labels = sentenceSums.map(({ name, of }) => ({ name: countOf(name), of }))

const labelsOf = (sentence: Sentence): Counts => labels.map(({ name, of }) => [name, of(sentence)])

/** `base` is no cue but where the score starts from: it is in every claim. */
const cuesOf = (cues: readonly CueHit[], names: Names): Counts => {
  const fired = cuesFor(cues, 'claim').filter(({ cue }) => cue !== 'base')
  return [...new Set(fired.map(({ cue }) => cue))].map((cue) => [names.cue(cue), 1])
}

/** The same with other names, which are found once. */
const renamed = (found: Counts, nameOf: (feature: string) => string): Counts =>
  found.map(([feature, count]) => [nameOf(feature), count])

/** How often the author takes each side in a sentence. */
const sidesOf = (stances: readonly Stance[]): Counts => {
  const sides = new Map<string, number>()
  for (const stance of stances) {
    if (stance.stance === 'neutral' || !isOwnVoice(stance)) continue
    const name = stanceName(stance.proposition, stance.stance)
    sides.set(name, (sides.get(name) ?? 0) + 1)
  }
  return [...sides]
}

interface Found {
  readonly cues: readonly CueHit[]
  readonly hits: readonly Hit[]
  readonly stances: readonly Stance[]
}

/** What features of a sentence are called. */
interface Names {
  readonly ofHit: (hit: Hit) => HitNames
  readonly inClaims: (feature: string) => string
  readonly others: (feature: string) => string
  readonly cue: (cue: string) => string
}

const namesFor = (categories: ReadonlySet<string>): Names => ({
  ofHit: hitNames(categories),
  inClaims: once(claimHitsOf),
  others: once(othersName),
  cue: once((cue) => `cue:${cue}`),
})

const countsOf = (sentence: Sentence, { cues, hits, stances }: Found, names: Names): Counts => {
  const measured = (of: readonly Hit[]): Counts => {
    if (of.length === 0) return []
    const places = countHits(of, names.ofHit)
    return [
      ...places,
      ...(sentence.claim === true ? renamed(places, names.inClaims) : []),
      ...countTerms(of, names.ofHit),
    ]
  }
  const sentenceCounts = [
    ...labelsOf(sentence),
    ...(sentence.claim === true ? cuesOf(cues, names) : []),
  ]
  const others = hits.filter((hit) => !authors.includes(hit))
  return [
    ...sentenceCounts,
    ...measured(hits),
    ...(authors.includes(sentence) ? [] : renamed(sentenceCounts, names.others)),
    ...renamed(measured(others), names.others),
    ...(sentence.claim === true ? countSameWords(hits, names.ofHit) : []),
    ...sidesOf(stances),
    [thesisName, Number(sentence.thesisRank !== null)],
  ]
}

/** Counts one document. */
export type CountFeatures = (analysis: DocumentAnalysis) => FeatureCounts

/**
 * Counts single documents, sentence by sentence, in blocks that count:
 *
 * - `count:NAME`: the sums of `sentenceSums`;
 * - `LEXICON.CATEGORY` and `LEXICON`: places as `countHits` counts them; `claim:` before it, those in claims;
 * - `term:…` and `alone:…`: see `countTerms`;
 * - `cue:NAME`: 1 where the cue speaks for or against a claim in a sentence that is one;
 * - `others:` before any of them: the part that is not the author's own, so that what is left is;
 * - `same:…`: 1 for two features in a claim, see `countSameWords`;
 * - `stance:PROPOSITION:SIDE`: the author's own stances;
 * - `thesis`: 1 for a thesis.
 */
export const createFeatureCounter = ({ categories }: Pick<Frame, 'categories'>): CountFeatures => {
  const names = namesFor(
    new Set(categories.map(({ lexicon, category }) => `${lexicon}.${category}`)),
  )
  return ({ sentences, cues, hits, stances }) => {
    const [cuesIn, hitsIn, stancesIn] = [bySentence(cues), bySentence(hits), bySentence(stances)]
    const numbers = new Map<string, number>()
    const cells: number[] = []
    for (const sentence of sentences.filter(counts)) {
      const found = {
        cues: cuesIn(sentence.index),
        hits: hitsIn(sentence.index),
        stances: stancesIn(sentence.index),
      }
      for (const [feature, count] of countsOf(sentence, found, names)) {
        if (count === 0) continue
        const number = numbers.get(feature) ?? numbers.size
        numbers.set(feature, number)
        cells.push(sentence.index, number, count)
      }
    }
    return { features: [...numbers.keys()], cells }
  }
}
