import { overlaps, type Block, type Span } from '@contend/ingest'
import type { Attitude, Voice } from '../model/sentence.ts'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import { attitudeTo } from './attitude.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { findReporting, type Reporting } from './reporting.ts'

/** Who asserts a sentence, and the rules that say so. */
export interface VoiceFinding {
  readonly voice: Voice
  readonly rule: string
  readonly attitude: Attitude | null
  readonly attitudeRule: string | null
  readonly speaker: Span | null
  /** Quoted speech that reaches into the sentence. */
  readonly quotations: readonly Quotation[]
}

/** From this share of its letters in quoted speech on, a sentence is somebody's words. */
const QUOTED_SHARE = 0.5

const quotedShare = (sentence: ParsedSentence, quotations: readonly Quotation[]): number => {
  const covered = quotations.reduce(
    (sum, quotation) =>
      sum + Math.min(sentence.end, quotation.end) - Math.max(sentence.start, quotation.start),
    0,
  )
  return covered / (sentence.end - sentence.start)
}

/** "They differ, right?": an opinion put into somebody's mouth, to be answered. */
const TAG_QUESTION =
  /,\s*(?:right|correct|true|no|(?:is|are|do|does|was|were|ca|wo)n['’]t (?:it|they|we|you|that))\?$/u

const voiceRule = (
  sentence: ParsedSentence,
  quotations: readonly Quotation[],
  reporting: Reporting | null,
): string | null => {
  if (sentence.block === 'quote') return 'block-quotation'
  const isHeading = sentence.block === 'title' || sentence.block === 'heading'
  if (!isHeading && quotedShare(sentence, quotations) >= QUOTED_SHARE) return 'quotation'
  if (TAG_QUESTION.test(sentence.text)) return 'tag-question'
  return reporting?.rule ?? null
}

const AUTHOR: VoiceFinding = {
  voice: 'author',
  rule: 'none',
  attitude: null,
  attitudeRule: null,
  speaker: null,
  quotations: [],
}

/**
 * The voice of each sentence of a document, in the same order. Sentences that do not count have the
 * author's. A quotation of several sentences gives each of them to its speaker.
 */
export const findVoices = (
  text: string,
  blocks: readonly Block[],
  sentences: readonly ParsedSentence[],
): readonly VoiceFinding[] => {
  const speechIn = blocks.map((block) =>
    findQuotations(text, block).filter((quotation) => quotation.speech),
  )
  return sentences.map((sentence, i) => {
    if (!counts(sentence)) return AUTHOR
    const quotations = (speechIn[sentence.blockIndex] ?? []).filter((q) => overlaps(q, sentence))
    const quoted = (span: Span): boolean => quotations.some((q) => overlaps(q, span))
    const reporting = findReporting(sentence, quoted)
    const rule = voiceRule(sentence, quotations, reporting)
    if (rule === null) return { ...AUTHOR, quotations }
    const following = sentences[i + 1]
    const next = following !== undefined && counts(following) ? following : null
    const { attitude, rule: attitudeRule } = attitudeTo(sentence, next, { reporting, quoted })
    return {
      voice: 'attributed',
      rule,
      attitude,
      attitudeRule,
      speaker: reporting?.speaker ?? null,
      quotations,
    }
  })
}
