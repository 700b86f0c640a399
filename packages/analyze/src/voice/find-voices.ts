import { overlaps, type Block, type Span } from '@contend/ingest'
import type { Attitude, Voice } from '../model/sentence.ts'
import { counts, wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import { attitudeTo, isOfSameSpeaker, type AttitudeFinding, type Attributed } from './attitude.ts'
import { continuationOf, type Begun } from './continuation.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { findReporting } from './find-reporting.ts'
import { grantedReport, othersWords } from './voice-at.ts'
import type { Reporting } from './reporting-rule.ts'

/** Who asserts a sentence, and the rules that say so. */
export interface VoiceFinding {
  readonly voice: Voice
  readonly rule: string
  readonly attitude: Attitude | null
  readonly attitudeRule: string | null
  readonly speaker: Span | null
  /** Quoted speech that reaches into the sentence. */
  readonly quotations: readonly Quotation[]
  /** The words of the sentence that are somebody else's; see `voiceAt`. */
  readonly others: readonly Span[]
}

/** From this share of its letters in quoted speech on, a sentence is somebody's words. */
const QUOTED_SHARE = 0.5
/** A heading is somebody's words only if hardly any of it is not. */
const QUOTED_HEADING_SHARE = 0.9
/** The author's judgement of a report, or of its speakers, carries this many sentences. */
const REACH = 2

const quotedShare = (sentence: ParsedSentence, quotations: readonly Quotation[]): number => {
  const covered = quotations.reduce(
    (sum, quotation) =>
      sum + Math.min(sentence.end, quotation.end) - Math.max(sentence.start, quotation.start),
    0,
  )
  return covered / (sentence.end - sentence.start)
}

/** Three words and more in marks that are all of a heading. */
const QUOTED_HEADING = /^["“‘'][^"“”]*\p{L}["”’'][^\p{L}\p{N}]*$/u

const isQuotedHeading = (sentence: ParsedSentence): boolean =>
  isHeading(sentence) && sentence.words >= 3 && QUOTED_HEADING.test(sentence.text)

const isHeading = ({ block }: ParsedSentence): boolean => block === 'title' || block === 'heading'

/** "They differ, right?": an opinion put into somebody's mouth, when it is answered. */
const TAG_QUESTION =
  /,\s*(?:right|correct|true|no|(?:is|are|do|does|was|were|ca|wo)n['’]t (?:it|they|we|you|that))\?$/u
const ANSWERS = new Set('wrong no not nope nonsense well actually false untrue hardly'.split(' '))

const isAnsweredTag = (sentence: ParsedSentence, next: ParsedSentence | undefined): boolean =>
  TAG_QUESTION.test(sentence.text) &&
  next !== undefined &&
  ANSWERS.has(wordTokens(next)[0]?.key ?? '')

interface Reading {
  readonly sentence: ParsedSentence
  readonly quotations: readonly Quotation[]
  readonly isQuoted: (span: Span) => boolean
  readonly reporting: Reporting | null
  readonly next: ParsedSentence | undefined
}

/** The quotations that reach into a sentence, when sentences are asked for in text order. */
const speechReader = (
  speechIn: readonly (readonly Quotation[])[],
): ((sentence: ParsedSentence) => readonly Quotation[]) => {
  const passed = new Map<number, number>()
  return (sentence) => {
    const speech = speechIn[sentence.blockIndex] ?? []
    let first = passed.get(sentence.blockIndex) ?? 0
    while ((speech[first]?.end ?? Infinity) <= sentence.start) first++
    passed.set(sentence.blockIndex, first)
    let behind = first
    while ((speech[behind]?.start ?? Infinity) < sentence.end) behind++
    return speech.slice(first, behind)
  }
}

const readSentence = (
  sentence: ParsedSentence,
  next: ParsedSentence | undefined,
  quotations: readonly Quotation[],
): Reading => {
  const isQuoted = (span: Span): boolean => quotations.some((one) => overlaps(one, span))
  const reporting = counts(sentence) ? findReporting(sentence, isQuoted) : null
  return { sentence, quotations, isQuoted, reporting, next }
}

const ruleOf = ({ sentence, quotations, reporting, next }: Reading): string | null => {
  if (!counts(sentence)) return null
  if (sentence.block === 'quote') return 'block-quotation'
  const least = isHeading(sentence) ? QUOTED_HEADING_SHARE : QUOTED_SHARE
  if (quotedShare(sentence, quotations) >= least) return 'quotation'
  if (isQuotedHeading(sentence)) return 'quotation'
  if (isAnsweredTag(sentence, next)) return 'tag-question'
  return grantedReport(sentence, reporting) === null ? (reporting?.rule ?? null) : null
}

/** The rule that gives each sentence to somebody else, `null` where it is the author's. */
const rulesOf = (readings: readonly Reading[]): readonly (string | null)[] => {
  let begun: Begun | null = null
  return readings.map((reading) => {
    const { sentence, reporting } = reading
    const own = ruleOf(reading)
    const rule: string | null = own ?? (counts(sentence) ? continuationOf(sentence, begun) : null)
    if (rule === null) begun = null
    else if (own === null && begun !== null) begun = { ...begun, rule, sentence }
    else {
      const verb = sentence.tokens.find(({ start }) => start === reporting?.cue.start) ?? null
      begun = { rule, sentence, verb }
    }
    return rule
  })
}

/**
 * Who says each sentence. One of quoted words that names nobody has the speaker of the sentence that its quotation goes on
 * in, else of the one before it in its block: "“A. B,” said Hale. “C.”"
 */
const speakersOf = (
  readings: readonly Reading[],
  rules: readonly (string | null)[],
): readonly (Span | null)[] => {
  const speakers = readings.map(({ reporting }, i) =>
    rules[i] === null ? null : (reporting?.speaker ?? null),
  )
  const isOpen = (i: number): boolean => rules[i] === 'quotation' && speakers[i] === null
  for (let i = readings.length - 2; i >= 0; i--) {
    const last = readings[i]?.quotations.at(-1)
    if (isOpen(i) && last !== undefined && last === readings[i + 1]?.quotations[0])
      speakers[i] = speakers[i + 1] ?? null
  }
  for (let i = 1; i < readings.length; i++) {
    const [before, sentence] = [readings[i - 1]?.sentence, readings[i]?.sentence]
    if (isOpen(i) && before?.blockIndex === sentence?.blockIndex)
      speakers[i] = speakers[i - 1] ?? null
  }
  return speakers
}

const AUTHOR: Omit<VoiceFinding, 'quotations' | 'others'> = {
  voice: 'author',
  rule: 'none',
  attitude: null,
  attitudeRule: null,
  speaker: null,
}

/** The author's first sentence behind an attributed one, over what else is attributed. */
const replyTo = (
  readings: readonly Reading[],
  rules: readonly (string | null)[],
  at: number,
): ParsedSentence | null => {
  const behind = readings.slice(at + 1, at + 1 + REACH)
  const offset = behind.findIndex((_, i) => rules[at + 1 + i] === null)
  const reply = behind[offset]?.sentence
  return reply !== undefined && counts(reply) ? reply : null
}

/**
 * The voice of each sentence of a document, in the same order. Sentences that do not count have the
 * author's. A quotation of several sentences gives each of them to its speaker, and what the author
 * makes of people holds for what "they" go on to say.
 */
export const findVoices = (
  text: string,
  blocks: readonly Block[],
  sentences: readonly ParsedSentence[],
): readonly VoiceFinding[] => {
  const speechIn = blocks.map((block) =>
    findQuotations(text, block).filter((quotation) => quotation.speech),
  )
  const speechOf = speechReader(speechIn)
  const readings = sentences.map((sentence, i) =>
    readSentence(sentence, sentences[i + 1], speechOf(sentence)),
  )
  const rules = rulesOf(readings)
  const speakers = speakersOf(readings, rules)
  const judged: (AttitudeFinding | null)[] = []
  let before = -1
  return readings.map((reading, i) => {
    const { sentence, quotations } = reading
    const rule = rules[i] ?? null
    if (rule === null) {
      judged.push(null)
      const own = counts(sentence) ? quotations : []
      return {
        ...AUTHOR,
        quotations: own,
        others: othersWords({ ...reading, quotations: own }, null),
      }
    }
    const attributed: Attributed = { ...reading, reply: replyTo(readings, rules, i) }
    const found = attitudeTo(attributed)
    const inherited =
      i - before <= REACH && readings[before]?.sentence.blockIndex === sentence.blockIndex
        ? judged[before]
        : undefined
    before = i
    const isSame = found.attitude === 'reports' && isOfSameSpeaker(attributed)
    const finding =
      isSame && inherited !== undefined && inherited !== null && inherited.attitude !== 'reports'
        ? { attitude: inherited.attitude, rule: 'same-speaker' }
        : found
    judged.push(finding)
    return {
      voice: 'attributed',
      rule,
      attitude: finding.attitude,
      attitudeRule: finding.rule,
      speaker: speakers[i] ?? null,
      quotations,
      others: othersWords(reading, rule),
    }
  })
}
