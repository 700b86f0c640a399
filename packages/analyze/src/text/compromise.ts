import type { Span } from '@contend/ingest'
import nlp from 'compromise'
import * as z from 'zod'

/** compromise is super-linear in the length of a sentence; what stands behind this is not looked at. */
const LONGEST_SENTENCE = 2000

const wordFunction = z.custom<(word: string, model: object) => unknown>(
  (value) => typeof value === 'function',
)
const transforms = z.object({
  two: z.object({
    transform: z.object({
      verb: z.object({ conjugate: wordFunction }),
      noun: z.object({ toPlural: wordFunction }),
      adjective: z.object({ toComparative: wordFunction, toSuperlative: wordFunction }),
    }),
  }),
})
const wordList = z.object({ one: z.object({ lexicon: z.record(z.string(), z.unknown()) }) })
const tags = z.union([z.string().transform((tag) => [tag]), z.array(z.string())]).catch([])
const tenses = z.record(z.string(), z.string()).catch({})

/** Inflection of single English words, right or wrong: it inflects any word as anything. */
export interface WordForms {
  /** Tags of a word in compromise's word list, e.g. `Infinitive`; none for a word not in it. */
  readonly tagsOf: (word: string) => readonly string[]
  /** Third person, past, gerund and participle. */
  readonly verbForms: (word: string) => readonly string[]
  readonly plural: (word: string) => readonly string[]
  /** Comparative and superlative. */
  readonly comparison: (word: string) => readonly string[]
}

const textOf = (value: unknown): readonly string[] =>
  typeof value === 'string' && value !== '' ? [value] : []

/**
 * Opens compromise's inflection tables. Its documented calls parse each word as a text, at fifty times
 * the cost; this takes the functions behind them.
 */
export const loadWordForms = (): WordForms => {
  const { verb, noun, adjective } = transforms.parse(nlp.methods()).two.transform
  const model = nlp.model()
  const known = new Map(Object.entries(wordList.parse(model).one.lexicon))
  return {
    tagsOf: (word) => tags.parse(known.get(word)),
    verbForms: (word) =>
      Object.entries(tenses.parse(verb.conjugate(word, model)))
        .filter(([tense]) => tense !== 'FutureTense')
        .map(([, form]) => form),
    plural: (word) => textOf(noun.toPlural(word, model)),
    comparison: (word) => [
      ...textOf(adjective.toComparative(word, model)),
      ...textOf(adjective.toSuperlative(word, model)),
    ],
  }
}

const offset = z.object({ start: z.number(), length: z.number() })
const phrases = z.array(z.object({ terms: z.array(z.object({ offset })) }))
const WITH_OFFSETS = { offset: true, terms: { offset: true } } as const

/** compromise rewrites what it reads, so its offsets are used and never its text. */
const spansOf = (found: unknown, source: string): readonly Span[] =>
  phrases.parse(found).flatMap(({ terms }) => {
    // The second half of "isn't" is a term without letters.
    const written = terms.filter((term) => term.offset.length > 0)
    const [first, last] = [written[0], written.at(-1)]
    if (first === undefined || last === undefined) return []
    const start = first.offset.start
    const end = last.offset.start + last.offset.length
    return start >= 0 && start < end && end <= source.length ? [{ start, end }] : []
  })

/** A sentence read by compromise. */
export interface PatternSentence {
  /** Where a match pattern matches, as spans of the sentence, punctuation at the edges left out. */
  readonly find: (pattern: string) => readonly Span[]
}

/** Reads a sentence, once for all patterns; only its first 2,000 characters. */
export const patternSentence = (sentence: string): PatternSentence => {
  const source = sentence.slice(0, LONGEST_SENTENCE)
  const view = nlp(source)
  return { find: (pattern) => spansOf(view.match(pattern).json(WITH_OFFSETS), source) }
}

/** The clauses of a sentence as spans of it, punctuation at the edges left out; of 2,000 characters. */
export const clausesOf = (sentence: string): readonly Span[] => {
  const source = sentence.slice(0, LONGEST_SENTENCE)
  return spansOf(nlp(source).clauses().json(WITH_OFFSETS), source)
}
