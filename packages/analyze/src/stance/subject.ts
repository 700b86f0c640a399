import type { Span } from '@contend/ingest'
import type { RawHit } from '../lexicon/match.ts'
import { counts, wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { ResolvedProposition } from './proposition.ts'

/** What a sentence says something of: hits of the proposition's `about`, here or shortly before. */
export interface Subject {
  /** The sentence the hits stand in. */
  readonly sentence: ParsedSentence
  readonly hits: readonly RawHit[]
  /** Sentences back: 0 = in the sentence itself. */
  readonly distance: number
}

/** How far back "it" or "the distinction" may reach. Chains of pronouns beyond that are not followed. */
const REACH = 2
const ANAPHORS = new Set('it this that these those they both such neither'.split(' '))
const POINTING_WORDS = 4
/** How many words after the pointing one its predicate may start. */
const PREDICATE_WORDS = 8

/** Hits of the proposition's subject in one sentence; empty when it is not about it. */
export const aboutHits = (
  sentence: ParsedSentence,
  proposition: ResolvedProposition,
): readonly RawHit[] => {
  const perCategory = proposition.about.map((category) => sentence.lexical.of(category))
  const complete = proposition.aboutAll
    ? perCategory.every((hits) => hits.length > 0)
    : perCategory.some((hits) => hits.length > 0)
  return complete ? perCategory.flat().sort((a, b) => a.start - b.start || a.end - b.end) : []
}

/**
 * Whether the sentence points back and says at once what of: "It is a false distinction", "The
 * distinction is …". In "It sounds as if you need charm" the predicate is of something else.
 */
const pointsBack = (sentence: ParsedSentence, predicates: readonly Span[]): boolean => {
  const words = wordTokens(sentence)
  const opening = words.slice(0, POINTING_WORDS)
  const pointer = opening.findIndex((word) => ANAPHORS.has(word.key))
  const startsIn = (from: number, to: number): boolean =>
    predicates.some((hit) => words.slice(from, to).some((word) => word.start === hit.start))
  if (pointer >= 0) return startsIn(pointer, pointer + PREDICATE_WORDS)
  return opening[0]?.key === 'the' && startsIn(0, POINTING_WORDS)
}

/**
 * The subject of a sentence: in itself, or, where it points back, in one of the two sentences before
 * it. `predicates` are the hits that would decide its side.
 */
export const findSubject = (
  sentences: readonly ParsedSentence[],
  at: number,
  proposition: ResolvedProposition,
  predicates: readonly Span[],
): Subject | null => {
  const sentence = sentences[at]
  if (sentence === undefined) return null
  const own = aboutHits(sentence, proposition)
  if (own.length > 0) return { sentence, hits: own, distance: 0 }
  if (predicates.length === 0 || !pointsBack(sentence, predicates)) return null
  for (let back = 1; back <= REACH; back++) {
    const earlier = sentences[at - back]
    if (earlier === undefined || !counts(earlier)) return null
    const hits = aboutHits(earlier, proposition)
    if (hits.length > 0) return { sentence: earlier, hits, distance: back }
  }
  return null
}
