import type { CandidatePlace } from './candidates-in.ts'

/** A place of a candidate in the company of the category, with its words around it. */
export interface CandidateExample {
  readonly document: string
  readonly sentence: number
  readonly left: string
  readonly keyword: string
  readonly right: string
  /** `lexicon.path` of other categories of the lexicon that match it there. */
  readonly others: readonly string[]
}

/** How often a candidate occurs. */
export interface CandidateCount {
  readonly kind: 'lemma' | 'literal'
  readonly name: string
  /** Of its words, in order. */
  readonly lemmas: readonly string[]
  readonly total: number
  /** In the company of the category. */
  readonly joint: number
  /** Documents in which it is in the company of the category. */
  readonly documents: number
  /** At most three, of different documents where there are any. */
  readonly examples: readonly CandidateExample[]
}

interface Counting {
  readonly kind: 'lemma' | 'literal'
  readonly name: string
  readonly lemmas: readonly string[]
  total: number
  joint: number
  documents: number
  lastDocument: string | null
  readonly examples: CandidateExample[]
}

const mostExamples = 3

/** Keeps the first three, but rather the first of another document than a second of one. */
const keepExample = (examples: CandidateExample[], example: CandidateExample): void => {
  if (examples.length < mostExamples) {
    examples.push(example)
    return
  }
  const documents = examples.map(({ document }) => document)
  if (documents.includes(example.document)) return
  const repeated = documents.findLastIndex((document, at) => documents.indexOf(document) < at)
  if (repeated < 0) return
  examples.splice(repeated, 1)
  examples.push(example)
}

/** Counts candidates, document after document. */
export interface CandidateCounter {
  /** @param example made only where it may be kept; `null` away from the category */
  readonly add: (place: CandidatePlace, example: (() => CandidateExample) | null) => void
  readonly counts: () => Iterable<CandidateCount>
}

/** An empty counter. */
export const createCandidateCounter = (): CandidateCounter => {
  const byName = new Map<string, Counting>()
  const countingOf = ({ kind, name, words }: CandidatePlace): Counting => {
    const key = `${kind} ${name}`
    const known = byName.get(key)
    if (known !== undefined) return known
    const lemmas = words.map(({ lemma }) => lemma)
    const counters = { total: 0, joint: 0, documents: 0, lastDocument: null }
    const counting: Counting = { kind, name, lemmas, ...counters, examples: [] }
    byName.set(key, counting)
    return counting
  }
  const add: CandidateCounter['add'] = (place, exampleOf) => {
    const counting = countingOf(place)
    counting.total += 1
    if (exampleOf === null) return
    counting.joint += 1
    const example = exampleOf()
    if (counting.lastDocument !== example.document) counting.documents += 1
    counting.lastDocument = example.document
    keepExample(counting.examples, example)
  }
  return { add, counts: () => byName.values() }
}
