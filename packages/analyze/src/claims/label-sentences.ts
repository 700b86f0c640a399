import { surfaceOf, type Document } from '@contend/ingest'
import type { CueHit, Sentence, SentenceRules } from '../model/sentence.ts'
import type { Negation } from '../model/hit.ts'
import { counts, isRead, wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { VoiceFinding } from '../voice/find-voices.ts'
import { claimTypeOf } from './claim-type/claim-type.ts'
import type { CueContext, Place } from './cue.ts'
import { readClause } from './clause.ts'
import { hedgeOf } from './hedging/hedging.ts'
import { fireCues, scoreOf, weighCues } from './score.ts'
import { topicOf } from './topic.ts'

/** Scores from which on a sentence has a label. */
export interface Thresholds {
  readonly claim: number
  readonly premise: number
}

/** A sentence without any label: what was not analysed stays empty. */
export const unlabelled = (parsed: ParsedSentence): Sentence => ({
  index: parsed.index,
  start: parsed.start,
  end: parsed.end,
  block: parsed.block,
  blockIndex: parsed.blockIndex,
  words: parsed.words,
  claim: null,
  claimScore: null,
  claimType: null,
  premise: null,
  premiseScore: null,
  thesisRank: null,
  hedged: null,
  boosted: null,
  question: null,
  voice: null,
  attitude: null,
  speaker: null,
  rules: {},
})

/** Where each sentence stands among those that count; boilerplate has the place of its neighbours. */
const placesOf = (sentences: readonly ParsedSentence[]): readonly Place[] => {
  const of = sentences.filter(counts).length
  const last = Math.max(1, of - 1)
  let seen = 0
  let inBlock = 0
  return sentences.map((sentence, i) => {
    inBlock = sentences[i - 1]?.blockIndex === sentence.blockIndex ? inBlock + 1 : 0
    const share = Math.min(1, seen / last)
    if (counts(sentence)) seen++
    return {
      inBlock,
      lastInBlock: sentences[i + 1]?.blockIndex !== sentence.blockIndex,
      of,
      share,
    }
  })
}

const neighbour = (sentence: ParsedSentence | undefined): ParsedSentence | null =>
  sentence !== undefined && counts(sentence) ? sentence : null

const surfaceOfFirst = (sentence: ParsedSentence, category: string): string | null => {
  const hit = sentence.lexical.argument(category)[0]
  return hit === undefined
    ? null
    : sentence.text.slice(hit.start - sentence.start, hit.end - sentence.start)
}

const label = (
  document: Document,
  context: CueContext,
  cues: readonly CueHit[],
  thresholds: Thresholds,
): Sentence => {
  const { sentence, voice } = context
  const claimScore = scoreOf(cues, 'claim')
  const premiseScore = scoreOf(cues, 'premise')
  const claim = claimScore >= thresholds.claim
  const type = claim ? claimTypeOf(context) : null
  const hedge = hedgeOf(context)
  const booster = surfaceOfFirst(sentence, 'boosters')
  const question = /\?["”’)\]*_]*$/u.test(sentence.text)
  const rules: Partial<Record<keyof SentenceRules, string>> = {}
  if (type !== null) rules.claimType = type.rule
  if (hedge !== null) rules.hedged = `${hedge.rule}: ${surfaceOf(document.text, hedge)}`
  if (booster !== null) rules.boosted = `booster: ${booster}`
  if (question) rules.question = 'question mark'
  rules.voice = voice.rule
  if (voice.attitudeRule !== null) rules.attitude = voice.attitudeRule
  return {
    index: sentence.index,
    start: sentence.start,
    end: sentence.end,
    block: sentence.block,
    blockIndex: sentence.blockIndex,
    words: sentence.words,
    claim,
    claimScore,
    claimType: type?.type ?? null,
    premise: premiseScore >= thresholds.premise,
    premiseScore,
    thesisRank: null,
    hedged: hedge !== null,
    boosted: booster !== null,
    question,
    voice: voice.voice,
    attitude: voice.attitude,
    speaker: voice.speaker === null ? null : surfaceOf(document.text, voice.speaker),
    rules,
  }
}

/** The contexts the cues read, one a sentence, in the same order. */
export const contextsOf = (
  sentences: readonly ParsedSentence[],
  voices: readonly VoiceFinding[],
  negations: readonly (readonly Negation[])[],
): readonly CueContext[] => {
  const places = placesOf(sentences)
  const topic = topicOf(sentences)
  return sentences.flatMap((sentence, i) => {
    const place = places[i]
    const voice = voices[i]
    if (place === undefined || voice === undefined) return []
    return [
      {
        sentence,
        words: wordTokens(sentence),
        clause: readClause(sentence.tokens),
        previous: neighbour(sentences[i - 1]),
        next: neighbour(sentences[i + 1]),
        place,
        topic,
        voice,
        negations: negations[i] ?? [],
      },
    ]
  })
}

/** The sentences of a document with the reasons for their scores. */
export interface LabelledSentences {
  readonly sentences: readonly Sentence[]
  readonly cues: readonly CueHit[]
}

/** Labels every sentence but boilerplate; which of them are theses is not known yet. */
export const labelSentences = (
  document: Document,
  contexts: readonly CueContext[],
  thresholds: Thresholds,
): LabelledSentences => {
  const fired = fireCues(contexts)
  const all: CueHit[] = []
  const sentences = contexts.map((context, i) => {
    if (!isRead(context.sentence)) return unlabelled(context.sentence)
    const cues = weighCues(context.sentence.index, fired[i] ?? [])
    all.push(...cues)
    return label(document, context, cues, thresholds)
  })
  return { sentences, cues: all }
}
