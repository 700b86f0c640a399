import type { Sentence } from '../model/sentence.ts'
import type { Stance } from '../model/stance.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { CueContext, Place } from './cue.ts'

/** A sentence among the theses of its document. */
interface Thesis {
  /** 1 = the thesis that says most of what the document wants believed. */
  readonly rank: number
  /** The reasons that put it there, joined with `+`. */
  readonly rule: string
}

const MOST_THESES = 5
/** How many of a document's most used content words stand for what it is about. */
const KEYWORDS = 12
const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])

/** What a thesis rests on, in the unit of the claim score. */
const REASONS = {
  title: 0.5,
  heading: 0.15,
  summary: 0.4,
  conclusion: 0.15,
  closing: 0.2,
  opening: 0.15,
  rejection: 0.15,
  'takes-side': 0.3,
  reported: -0.5,
  question: -0.4,
  support: -0.2,
  example: -0.3,
  long: -0.2,
} as const
const KEYWORD_WEIGHT = 0.6
/** A summary announces itself among its first words. */
const SUMMARY_TOKENS = 4

type Reason = keyof typeof REASONS

const contentLemmas = (sentence: ParsedSentence): ReadonlySet<string> =>
  new Set(
    sentence.tokens
      .filter((token) => CONTENT.has(token.pos) && /\p{L}{2}/u.test(token.lemma))
      .map((token) => token.lemma),
  )

const keywordsOf = (lemmas: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const documents = new Map<string, number>()
  for (const set of lemmas) {
    for (const lemma of set) documents.set(lemma, (documents.get(lemma) ?? 0) + 1)
  }
  const ranked = [...documents].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return new Set(ranked.slice(0, KEYWORDS).map(([lemma]) => lemma))
}

const reasonsOf = (
  parsed: ParsedSentence,
  labels: Sentence,
  setting: { readonly place: Place; readonly takesSide: boolean },
): readonly Reason[] => {
  const { place, takesSide } = setting
  const has = (category: string): boolean => parsed.lexical.argument(category).length > 0
  const opensWith = (category: string): boolean =>
    parsed.lexical.argument(category).some(({ tokenStart }) => tokenStart < SUMMARY_TOKENS)
  const isHeading = parsed.block === 'title' || parsed.block === 'heading'
  const reasons: readonly (readonly [Reason, boolean])[] = [
    ['title', parsed.block === 'title'],
    ['heading', parsed.block === 'heading'],
    ['summary', opensWith('discourse.summary') || opensWith('discourse.restatement')],
    ['conclusion', has('discourse.result')],
    ['closing', place.share > 0.85 && !isHeading],
    ['opening', place.share < 0.2 && !isHeading],
    ['rejection', has('rejection') || has('denial')],
    ['takes-side', takesSide],
    ['reported', labels.voice === 'attributed' && labels.attitude !== 'endorses'],
    ['question', labels.question === true],
    ['support', labels.premise === true],
    ['example', has('discourse.example')],
    ['long', parsed.words > 35],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/**
 * Ranks the claims that a document turns on: claim score, share of the document's most used content
 * words, and the reasons above. At most five, by sentence index; other sentences are not in the map.
 */
const findTheses = (
  contexts: readonly CueContext[],
  labelled: readonly Sentence[],
  stances: readonly Stance[],
): ReadonlyMap<number, Thesis> => {
  const lemmas = contexts.map(({ sentence }) => contentLemmas(sentence))
  const keywords = keywordsOf(lemmas.filter((_, i) => labelled[i]?.claim !== null))
  const sided = new Set(
    stances.filter(({ stance }) => stance !== 'neutral').map(({ sentence }) => sentence),
  )
  const candidates = contexts.flatMap(({ sentence, place }, i) => {
    const labels = labelled[i]
    if (labels?.claim !== true) return []
    const reasons = reasonsOf(sentence, labels, { place, takesSide: sided.has(labels.index) })
    const shared = [...(lemmas[i] ?? [])].filter((lemma) => keywords.has(lemma)).length
    const strength =
      (labels.claimScore ?? 0) +
      (KEYWORD_WEIGHT * Math.min(shared, 6)) / 6 +
      reasons.reduce((sum, reason) => sum + REASONS[reason], 0)
    return [{ index: labels.index, strength, reasons: ['keywords', ...reasons] }]
  })
  const ranked = candidates.sort((a, b) => b.strength - a.strength || a.index - b.index)
  return new Map(
    ranked
      .slice(0, MOST_THESES)
      .map(({ index, reasons }, i) => [index, { rank: i + 1, rule: reasons.join('+') }]),
  )
}

/** The sentences with the thesis ranks of those the document turns on. */
export const rankTheses = (
  contexts: readonly CueContext[],
  labelled: readonly Sentence[],
  stances: readonly Stance[],
): readonly Sentence[] => {
  const theses = findTheses(contexts, labelled, stances)
  return labelled.map((sentence) => {
    const thesis = theses.get(sentence.index)
    if (thesis === undefined) return sentence
    const rules = { ...sentence.rules, thesis: thesis.rule }
    return { ...sentence, thesisRank: thesis.rank, rules }
  })
}
