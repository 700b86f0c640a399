import type { CountedDocument } from './count-table.ts'
import type { Frequency } from './frequency.ts'
import { logRatio } from './log-ratio.ts'
import { nestedBootstrap } from './nested-bootstrap.ts'
import type { RandomOptions } from './random.ts'

/** Documents set against each other. */
export interface Sides {
  readonly target: readonly CountedDocument[]
  readonly reference: readonly CountedDocument[]
}

/** A sentence with the features that occur in it, by their numbers. */
interface IndexedSentence {
  readonly words: number
  readonly counts: readonly (readonly [feature: number, count: number])[]
}

/** Names are looked up once, not in every draw. */
const indexed = (
  documents: readonly CountedDocument[],
  features: readonly string[],
): readonly (readonly IndexedSentence[])[] => {
  const numbers = new Map(features.map((feature, number) => [feature, number]))
  return documents.map(({ sentences }) =>
    sentences.map(({ words, counts }) => ({
      words,
      counts: [...counts].flatMap(([feature, count]) => {
        const number = numbers.get(feature)
        return number === undefined ? [] : [[number, count] as const]
      }),
    })),
  )
}

/** Each feature in documents whose sentences were drawn so often. */
const weighted = (
  documents: readonly (readonly IndexedSentence[])[],
  weights: readonly (readonly number[])[],
  features: number,
): readonly Frequency[] => {
  const sums = Array.from({ length: features }, () => 0)
  let size = 0
  for (const [document, sentences] of documents.entries()) {
    for (const [sentence, { words, counts }] of sentences.entries()) {
      const times = weights[document]?.[sentence] ?? 0
      if (times === 0) continue
      size += times * words
      for (const [feature, count] of counts) sums[feature] = (sums[feature] ?? 0) + times * count
    }
  }
  return sums.map((count) => ({ count, size }))
}

/** A draw without the feature shows no difference; left out, it would make the others look sure. */
const drawnLogRatio = (target: Frequency, reference: Frequency): number | null => {
  const isAbsent = target.count + reference.count === 0 && target.size > 0 && reference.size > 0
  return isAbsent ? 0 : logRatio(target, reference)
}

/**
 * Log ratios of each feature (inner) in each draw (outer): documents drawn within their side, then their
 * sentences.
 */
export const drawnLogRatios = (
  { target, reference }: Sides,
  features: readonly string[],
  options: RandomOptions,
): readonly (readonly (number | null)[])[] => {
  const [ofTarget, ofReference] = [indexed(target, features), indexed(reference, features)]
  return nestedBootstrap(
    [ofTarget, ofReference].map((side) => side.map(({ length }) => length)),
    options,
    ([first = [], second = []]) => {
      const others = weighted(ofReference, second, features.length)
      return weighted(ofTarget, first, features.length).map((one, at) =>
        drawnLogRatio(one, others[at] ?? one),
      )
    },
  )
}
