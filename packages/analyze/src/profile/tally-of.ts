import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Frame } from '../model/comparison.ts'
import type { Hit } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import { counts } from '../text/parsed-sentence.ts'
import { countHits } from './count-hits.ts'
import { countOf, sentenceSums } from './measures.ts'
import { authors } from './sentence-sums.ts'
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

const prefixed = (prefix: string, found: Counts): Counts =>
  found.map(([feature, count]) => [`${prefix}${feature}`, count])

const countsOf = (
  sentence: Sentence,
  hits: readonly Hit[],
  categories: ReadonlySet<string>,
): Counts => {
  const measured = (of: readonly Hit[]): Counts => [
    ...placesOf(of, categories),
    ...(sentence.claim === true ? prefixed('claim:', placesOf(of, categories)) : []),
    ...countTerms(of, categories),
  ]
  const sentenceCounts = [...labelsOf(sentence), ...cuesOf(sentence)]
  const others = hits.filter((hit) => !authors.includes(hit))
  return [
    ...sentenceCounts,
    ...measured(hits),
    ...prefixed('others:', authors.includes(sentence) ? [] : sentenceCounts),
    ...prefixed('others:', measured(others)),
  ]
}

/**
 * Counts single documents, sentence by sentence, in blocks that count:
 *
 * - `count:NAME`: the sums of `sentenceSums`;
 * - `LEXICON.CATEGORY` and `LEXICON`: places as `countHits` counts them; `claim:` before it, those in claims;
 * - `term:…` and `alone:…`: see `countTerms`;
 * - `cue:NAME`: 1 where the cue speaks for or against a claim in a sentence that is one;
 * - `others:` before any of them: the part that is not the author's own, so that what is left is.
 *
 * A document that was not analysed gives the empty tally.
 */
export const createTallier = ({
  categories,
}: Pick<Frame, 'categories'>): ((analysis: DocumentAnalysis) => Tally) => {
  const names = new Set(categories.map(({ lexicon, category }) => `${lexicon}.${category}`))
  return ({ document, depth, sentences, hits }) => {
    if (depth === 'none') return { features: [], documents: new Map() }
    const bySentence = new Map<number, Hit[]>()
    for (const hit of hits) {
      const known = bySentence.get(hit.sentence)
      if (known === undefined) bySentence.set(hit.sentence, [hit])
      else known.push(hit)
    }
    const numbers = new Map<string, number>()
    const cells: number[] = []
    for (const sentence of sentences.filter(counts)) {
      for (const [feature, count] of countsOf(
        sentence,
        bySentence.get(sentence.index) ?? [],
        names,
      )) {
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
