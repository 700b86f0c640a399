import { othersName, othersOf } from '../profile/feature-names.ts'
import { countOf } from '../profile/measures.ts'
import { sentencesIn, type SentenceCounts, type Tally } from '../profile/tally.ts'
import { aloneOf } from '../profile/term-names.ts'

/** Places of a feature in one sentence. */
export interface SentenceCount {
  /** The sentence, numbered among those that count. */
  readonly unit: number
  readonly count: number
  /** Those in the author's own words, or endorsed. */
  readonly own: number
  /** By term, the places the feature owes to that term alone. */
  readonly alone: ReadonlyMap<string, number>
}

/** What headlines on words need of a document: counts of features by sentence, with and without a term. */
export interface CountedText {
  readonly id: string
  readonly name: string
  readonly language: string
  /** Whether the author's words are told from those of others. */
  readonly voiced: boolean
  /** Words of each sentence that counts. */
  readonly words: readonly number[]
  /** The same, 0 for sentences attributed to others and not endorsed. */
  readonly ownWords: readonly number[]
  /** By feature (`LEXICON.CATEGORY`), the sentences with places of it. */
  readonly features: ReadonlyMap<string, readonly SentenceCount[]>
}

/** What a feature of a tally says of a feature asked for. */
interface Reading {
  readonly feature: string
  readonly part: 'all' | 'others' | 'alone'
  /** Of `alone`. */
  readonly term: string
}

const readingOf = (name: string, asked: ReadonlySet<string>): Reading | null => {
  const { category, entry } = aloneOf(name) ?? {}
  const inner = othersOf(name)
  const reading: Reading =
    category === undefined || entry === undefined
      ? { feature: inner ?? name, part: inner === null ? 'all' : 'others', term: '' }
      : { feature: category, part: 'alone', term: entry }
  return asked.has(reading.feature) ? reading : null
}

const featuresIn = (
  sentences: readonly SentenceCounts[],
  readings: readonly (Reading | null)[],
): CountedText['features'] => {
  const features = new Map<
    string,
    { unit: number; count: number; own: number; alone: Map<string, number> }[]
  >()
  for (const [unit, counts] of sentences.entries()) {
    for (const [number, count] of counts) {
      const { feature, part, term } = readings[number] ?? {}
      if (feature === undefined) continue
      const found = features.get(feature) ?? []
      features.set(feature, found)
      if (found.at(-1)?.unit !== unit) found.push({ unit, count: 0, own: 0, alone: new Map() })
      const sentence = found.at(-1)
      if (sentence === undefined) continue
      if (part === 'all') sentence.count += count
      if (part === 'alone') sentence.alone.set(term ?? '', count)
      else sentence.own += part === 'all' ? count : -count
    }
  }
  return features
}

/** The counts of the features asked for, of every document of a merged tally, with its name. */
export const countTexts = (
  { features, documents }: Tally,
  asked: ReadonlySet<string>,
  nameOf: (id: string) => string,
): readonly CountedText[] => {
  const readings = features.map((feature) => readingOf(feature, asked))
  const [all, others] = [countOf('words'), othersName(countOf('words'))].map((name) =>
    features.indexOf(name),
  )
  return [...documents].map(([id, document]): CountedText => {
    const sentences = sentencesIn(document)
    const words = sentences.map((counts) => counts.get(all ?? -1) ?? 0)
    return {
      id,
      name: nameOf(id),
      language: document.language,
      voiced: document.labelled,
      words,
      ownWords: sentences.map(
        (counts, unit) => (words[unit] ?? 0) - (counts.get(others ?? -1) ?? 0),
      ),
      features: featuresIn(sentences, readings),
    }
  })
}

/** What of a feature is counted. */
export interface Part {
  /** A term whose places alone are left out. */
  readonly without?: string
  /** Only what the author says or endorses. */
  readonly own?: boolean
}

/** Places of a feature by sentence, of that part. Without a term, what is own is not told apart. */
export const placesIn = (
  text: CountedText,
  feature: string,
  { without, own = false }: Part = {},
): readonly (readonly [unit: number, count: number])[] =>
  (text.features.get(feature) ?? []).map((sentence) => {
    const count = own ? sentence.own : sentence.count
    return [
      sentence.unit,
      without === undefined ? count : count - (sentence.alone.get(without) ?? 0),
    ]
  })

/** Places of a feature in a document. */
export const totalIn = (text: CountedText, feature: string, part: Part = {}): number =>
  placesIn(text, feature, part).reduce((sum, [, count]) => sum + count, 0)

/** Places that features owe to each single term. */
export const termsIn = (
  text: CountedText,
  features: readonly string[],
): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const feature of features) {
    for (const { alone } of text.features.get(feature) ?? []) {
      for (const [term, count] of alone) sums.set(term, (sums.get(term) ?? 0) + count)
    }
  }
  return sums
}
