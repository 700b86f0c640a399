import { seedFor } from '../statistics/random.ts'
import { sparseNestedBootstrap } from '../statistics/sparse-bootstrap.ts'
import { differenceOf, type Contrast, type Counted } from './contrast.ts'
import { placesIn, type CountedText, type Part } from './counted-text.ts'
import { draws } from './rules.ts'

/** A group of documents by its place, and what of a contrast to look at in it. */
export interface Question {
  readonly group: number
  readonly contrast: Contrast
  readonly part: Part
}

/** Of a question its group, and the rest of the groups. */
export type Sides = readonly [group: Counted, rest: Counted]

type Groups = readonly (readonly CountedText[])[]

/** The sentences that hold anything asked for, by group and document, as places among them. */
type Relevant = readonly (readonly ReadonlyMap<number, number>[])[]

interface PreparedText {
  readonly document: number
  readonly words: number
  /** Places among the relevant sentences, with their counts. */
  readonly feature: readonly (readonly [place: number, count: number])[]
  readonly against: readonly (readonly [place: number, count: number])[]
}

/** A contrast and part in each group; documents in other languages than it is counted in are left out. */
type Prepared = readonly (readonly PreparedText[])[]

const featuresOf = ({ feature, against }: Contrast): readonly string[] =>
  against === null ? [feature] : [feature, against]

const relevantIn = (groups: Groups, questions: readonly Question[]): Relevant => {
  const features = [...new Set(questions.flatMap(({ contrast }) => featuresOf(contrast)))]
  return groups.map((texts) =>
    texts.map((text) => {
      const units = features.flatMap((feature) => placesIn(text, feature).map(([unit]) => unit))
      return new Map([...new Set(units)].map((unit, place) => [unit, place]))
    }),
  )
}

const prepare = (groups: Groups, relevant: Relevant, { contrast, part }: Question): Prepared =>
  groups.map((texts, group) =>
    texts.flatMap((text, document) => {
      if (contrast.language !== text.language) return []
      const places = (feature: string) =>
        placesIn(text, feature, part).map(
          ([unit, count]) => [relevant[group]?.[document]?.get(unit) ?? -1, count] as const,
        )
      const words = part.own === true ? text.ownWords : text.words
      return [
        {
          document,
          words: words.reduce((sum, each) => sum + each, 0),
          feature: places(contrast.feature),
          against: contrast.against === null ? [] : places(contrast.against),
        },
      ]
    }),
  )

/** How often documents, and their relevant sentences, count. */
interface Weights {
  readonly times: (group: number, document: number) => number
  readonly weights: (group: number, document: number) => readonly number[]
}

const weigh = (places: PreparedText['feature'], weights: readonly number[]): number => {
  let sum = 0
  for (const [place, count] of places) sum += (weights[place] ?? 0) * count
  return sum
}

const countGroups = (prepared: Prepared, { times, weights }: Weights): readonly Counted[] =>
  prepared.map((texts, group) => {
    const sum = { feature: 0, against: 0, words: 0 }
    for (const { document, words, feature, against } of texts) {
      const often = times(group, document)
      if (often === 0) continue
      const of = weights(group, document)
      sum.feature += weigh(feature, of)
      sum.against += weigh(against, of)
      sum.words += often * words
    }
    return sum
  })

const sidesOf = (counted: readonly Counted[], group: number): Sides => {
  const rest = { feature: 0, against: 0, words: 0 }
  for (const [other, { feature, against, words }] of counted.entries()) {
    if (other === group) continue
    rest.feature += feature
    rest.against += against
    rest.words += words
  }
  return [counted[group] ?? { feature: 0, against: 0, words: 0 }, rest]
}

/** Questions on the same contrast and part are counted once for all groups. */
const asker = (
  groups: Groups,
  relevant: Relevant,
  questions: readonly Question[],
): ((weights: Weights) => readonly Sides[]) => {
  const places = new Map<string, number>()
  const prepared: Prepared[] = []
  const asked = questions.map((question) => {
    const key = JSON.stringify([question.contrast.subject, question.part])
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, prepared.length)
    return prepared.push(prepare(groups, relevant, question)) - 1
  })
  return (weights) => {
    const counted = prepared.map((each) => countGroups(each, weights))
    return questions.map(({ group }, at) => sidesOf(counted[asked[at] ?? -1] ?? [], group))
  }
}

/** What each question finds as the texts stand. */
export const askGroups = (groups: Groups, questions: readonly Question[]): readonly Sides[] => {
  const relevant = relevantIn(groups, questions)
  const ones = relevant.map((texts) => texts.map((units) => Array.from(units, () => 1)))
  return asker(
    groups,
    relevant,
    questions,
  )({ times: () => 1, weights: (group, document) => ones[group]?.[document] ?? [] })
}

/**
 * The differences each question (outer) finds in each draw (inner): documents drawn within every group, then their
 * sentences; the words are those of the documents drawn. A draw in which a difference cannot be had shows none.
 */
export const drawGroups = (
  groups: Groups,
  questions: readonly Question[],
  seed: number,
): readonly (readonly number[])[] => {
  if (questions.length === 0) return []
  const relevant = relevantIn(groups, questions)
  const ask = asker(groups, relevant, questions)
  const units = groups.map((texts, group) =>
    texts.map(({ words }, document) => ({
      all: words.length,
      relevant: relevant[group]?.[document]?.size ?? 0,
    })),
  )
  const options = { seed: seedFor(seed, 'robustness:groups'), stream: 0, draws }
  const rounds = sparseNestedBootstrap(units, options, ({ times, weights }) => {
    const sides = ask({
      times: (group, document) => times[group]?.[document] ?? 0,
      weights: (group, document) => weights[group]?.[document] ?? [],
    })
    return questions.map(({ contrast }, at) => {
      const pair = sides[at]
      return pair === undefined ? 0 : (differenceOf(contrast, ...pair) ?? 0)
    })
  })
  return questions.map((_, at) => rounds.map((round) => round[at] ?? 0))
}
