import type { DocumentAnalysis } from '../model/analysis.ts'
import { counts } from '../text/parsed-sentence.ts'

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

const isOwn = (labels: {
  readonly voice: string | null
  readonly attitude: string | null
}): boolean => labels.voice !== 'attributed' || labels.attitude === 'endorses'

interface PlaceFound {
  readonly unit: number
  readonly terms: Set<string>
  readonly own: boolean
}

const bySentence = (places: Iterable<PlaceFound>): readonly SentenceCount[] => {
  const sums = new Map<
    number,
    { unit: number; count: number; own: number; alone: Map<string, number> }
  >()
  for (const { unit, terms, own } of places) {
    const sum = sums.get(unit) ?? { unit, count: 0, own: 0, alone: new Map<string, number>() }
    sums.set(unit, sum)
    sum.count += 1
    sum.own += own ? 1 : 0
    const [term] = terms
    if (terms.size === 1 && term !== undefined) {
      sum.alone.set(term, (sum.alone.get(term) ?? 0) + 1)
    }
  }
  return [...sums.values()]
}

/** `a.b.c`, `a.b` and `a` of those asked for, after the lexicon. */
const featuresOf = (
  lexicon: string,
  category: string,
  asked: ReadonlySet<string>,
): readonly string[] => {
  const parts = category.split('.')
  return parts
    .map((_, i) => `${lexicon}.${parts.slice(0, i + 1).join('.')}`)
    .filter((feature) => asked.has(feature))
}

/** The counts of the features asked for. */
export const countText = (
  { document, depth, sentences, hits }: DocumentAnalysis,
  features: ReadonlySet<string>,
): CountedText => {
  const counting = sentences.filter(counts)
  const unitOf = new Map(counting.map(({ index }, unit) => [index, unit]))
  const places = new Map<string, Map<string, PlaceFound>>()
  for (const hit of hits) {
    const unit = unitOf.get(hit.sentence)
    if (unit === undefined) continue
    for (const feature of featuresOf(hit.lexicon, hit.category, features)) {
      const known = places.get(feature) ?? new Map<string, PlaceFound>()
      places.set(feature, known)
      const key = `${hit.start}-${hit.end}`
      const place = known.get(key) ?? { unit, terms: new Set<string>(), own: isOwn(hit) }
      known.set(key, place)
      place.terms.add(hit.entry)
    }
  }
  return {
    id: document.id,
    name: document.title.trim() === '' ? document.id : document.title,
    language: document.language,
    voiced: depth === 'full',
    words: counting.map(({ words }) => words),
    ownWords: counting.map((sentence) => (isOwn(sentence) ? sentence.words : 0)),
    features: new Map([...places].map(([name, found]) => [name, bySentence(found.values())])),
  }
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
