import type { Sentence } from '../model/sentence.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Place } from './cue.ts'

/** A sentence among the theses of its document. */
export interface Thesis {
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
  summary: 0.35,
  conclusion: 0.2,
  closing: 0.2,
  opening: 0.15,
  rejection: 0.2,
  reported: -0.5,
  question: -0.4,
  long: -0.1,
} as const
const KEYWORD_WEIGHT = 0.6

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

const reasonsOf = (parsed: ParsedSentence, labels: Sentence, place: Place): readonly Reason[] => {
  const has = (category: string): boolean => parsed.lexical.argument(category).length > 0
  const reasons: Reason[] = []
  if (parsed.block === 'title') reasons.push('title')
  if (parsed.block === 'heading') reasons.push('heading')
  if (has('discourse.summary') || has('discourse.restatement')) reasons.push('summary')
  if (has('discourse.result')) reasons.push('conclusion')
  if (place.share > 0.85 && parsed.block !== 'heading') reasons.push('closing')
  if (place.share < 0.2 && parsed.block !== 'title' && parsed.block !== 'heading')
    reasons.push('opening')
  if (has('rejection') || has('denial')) reasons.push('rejection')
  if (labels.voice === 'attributed' && labels.attitude !== 'endorses') reasons.push('reported')
  if (labels.question === true) reasons.push('question')
  if (parsed.words > 35) reasons.push('long')
  return reasons
}

/**
 * Ranks the claims that a document turns on: claim score, share of the document's most used content
 * words, and the reasons above. At most five, by sentence index; other sentences are not in the map.
 */
export const rankTheses = (
  parsed: readonly ParsedSentence[],
  labelled: readonly Sentence[],
  places: readonly Place[],
): ReadonlyMap<number, Thesis> => {
  const lemmas = parsed.map(contentLemmas)
  const keywords = keywordsOf(lemmas.filter((_, i) => labelled[i]?.claim !== null))
  const candidates = parsed.flatMap((sentence, i) => {
    const labels = labelled[i]
    const place = places[i]
    if (labels?.claim !== true || place === undefined) return []
    const reasons = reasonsOf(sentence, labels, place)
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
