import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Frame } from '../model/comparison.ts'
import type { Hit } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Stance } from '../model/stance.ts'
import { isOwnVoice } from '../stance/lean.ts'
import { counts } from '../text/parsed-sentence.ts'
import { countHits } from './count-hits.ts'
import { claimHitsOf, countOf, sentenceSums } from './measures.ts'
import { countSameWords } from './same-words.ts'
import { authors } from './sentence-sums.ts'
import { othersName, stanceName, thesisName } from './feature-names.ts'
import type { Tally } from './tally.ts'
import { countTerms } from './term-places.ts'

type Counts = readonly (readonly [feature: string, count: number])[]

const labelsOf = (sentence: Sentence): Counts =>
  sentenceSums.map(({ name, of }) => [countOf(name), of(sentence)])

/** `base` is no cue but where the score starts from: it is in every claim. */
const cuesOf = ({ claim, cues }: Sentence): Counts => {
  if (claim !== true) return []
  const fired = cues.filter(
    ({ label, cue, weight }) => label === 'claim' && cue !== 'base' && weight !== 0,
  )
  return [...new Set(fired.map(({ cue }) => cue))].map((cue) => [`cue:${cue}`, 1])
}

const placesOf = (hits: readonly Hit[], categories: ReadonlySet<string>): Counts =>
  [...countHits(hits)].filter(([name]) => categories.has(name) || !name.includes('.'))

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

const bySentence = <T extends { readonly sentence: number }>(
  all: readonly T[],
): ((sentence: Sentence) => readonly T[]) => {
  const found = new Map<number, T[]>()
  for (const each of all) {
    const known = found.get(each.sentence)
    if (known === undefined) found.set(each.sentence, [each])
    else known.push(each)
  }
  return ({ index }) => found.get(index) ?? []
}

interface Found {
  readonly hits: readonly Hit[]
  readonly stances: readonly Stance[]
}

const countsOf = (
  sentence: Sentence,
  { hits, stances }: Found,
  categories: ReadonlySet<string>,
): Counts => {
  const measured = (of: readonly Hit[]): Counts => [
    ...placesOf(of, categories),
    ...(sentence.claim === true ? renamed(placesOf(of, categories), claimHitsOf) : []),
    ...countTerms(of, categories),
  ]
  const sentenceCounts = [...labelsOf(sentence), ...cuesOf(sentence)]
  const others = hits.filter((hit) => !authors.includes(hit))
  return [
    ...sentenceCounts,
    ...measured(hits),
    ...renamed(authors.includes(sentence) ? [] : sentenceCounts, othersName),
    ...renamed(measured(others), othersName),
    ...(sentence.claim === true ? countSameWords(hits, categories) : []),
    ...sidesOf(stances),
    [thesisName, Number(sentence.thesisRank !== null)],
  ]
}

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
 *
 * A document that was not analysed gives the empty tally.
 */
export const createTallier = ({
  categories,
}: Pick<Frame, 'categories'>): ((analysis: DocumentAnalysis) => Tally) => {
  const names = new Set(categories.map(({ lexicon, category }) => `${lexicon}.${category}`))
  return ({ document, depth, sentences, hits, stances }) => {
    if (depth === 'none') return { features: [], documents: new Map() }
    const [hitsIn, stancesIn] = [bySentence(hits), bySentence(stances)]
    const numbers = new Map<string, number>()
    const cells: number[] = []
    for (const sentence of sentences.filter(counts)) {
      const found = { hits: hitsIn(sentence), stances: stancesIn(sentence) }
      for (const [feature, count] of countsOf(sentence, found, names)) {
        if (count === 0) continue
        const number = numbers.get(feature) ?? numbers.size
        numbers.set(feature, number)
        cells.push(sentence.index, number, count)
      }
    }
    return {
      features: [...numbers.keys()],
      documents: new Map([
        [
          document.id,
          {
            language: document.language,
            labelled: depth === 'full',
            cells: Uint32Array.from(cells),
          },
        ],
      ]),
    }
  }
}
