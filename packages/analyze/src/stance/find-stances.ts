import { contains, overlaps, type Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Stance } from '../model/stance.ts'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { Decision } from './decide-side.ts'
import type { ResolvedProposition } from './proposition.ts'
import { readInLine } from './in-line.ts'
import { readSentence } from './read-sentence.ts'
import { flip, type Context, type Reading, type StanceInput } from './reading.ts'
import { scopeOf } from './scope-of.ts'
import { settingOf } from './setting.ts'
import { spanOf, type Subject } from './subject.ts'
import { isVerdictInSentence } from '../voice/attitude.ts'
import { voiceAt } from '../voice/voice-at.ts'

/** How much a side counts by how its subject was found: one outside the sentence makes it less sure. */
const SUBJECT_WEIGHTS: Readonly<Record<Subject['rule'], number>> = {
  named: 1,
  'named-loosely': 0.5,
  pronoun: 0.6,
  'noun-phrase': 0.6,
  unexpressed: 0.5,
  listed: 0.5,
}
/** What is said of one of the things that a proposition compares shows less than what is said of them together. */
const ONE_SIDE_WEIGHT = 0.5
/** What is granted only counts little against what is concluded. */
const CONCEDED_WEIGHT = 0.25

/** "The divide they preach is a myth", "It is wrong to say that …": the word that rejects decides the side, once. */
const isOwnVerdict = (
  sentence: ParsedSentence,
  labels: Sentence,
  judged: { readonly decision: Decision; readonly negations: readonly Negation[] },
): boolean => {
  const { predicate } = judged.decision
  if (predicate === null) return false
  const over = judged.negations.filter(({ scope }) => contains(scope, predicate))
  if (over.some(({ rule }) => rule.startsWith('denied-idea'))) return true
  if (!isVerdictInSentence(labels.rules.attitude)) return false
  const deciding: readonly Span[] = [predicate, ...over.map(({ cue }) => cue)]
  return ['rejection', 'denial', 'marginality']
    .flatMap(sentence.lexical.argument)
    .some((hit) => deciding.some((span) => overlaps(hit, span)))
}

const weightOf = (
  labels: Sentence,
  { decision, subject }: Pick<Reading, 'decision' | 'subject'>,
  sides: number,
): number =>
  (labels.claimScore ?? 0) *
  (subject.distance === 0 && sides === 1 ? ONE_SIDE_WEIGHT : 1) *
  SUBJECT_WEIGHTS[subject.rule] *
  (decision.predicate?.weight ?? 1) *
  (decision.conceded ? CONCEDED_WEIGHT : 1)

const stanceOf = (input: StanceInput, at: number, context: Context): Stance | null => {
  const { proposition, setting } = context
  const sentence = input.parsed[at]
  const labels = input.labelled[at]
  if (sentence === undefined || labels?.claim !== true || labels.voice === null) return null
  const reading = readSentence(input, at, context)
  if (reading === null) return null
  const { subject, decision, segments } = reading
  const own = subject.distance === 0 ? subject.hits : []
  const isSure = subject.distance === 0 && subject.rule === 'named'
  if (!isSure && decision.side === 'neutral') return null
  const finding = input.voices[at]
  // "People say they differ, but they are the same": what is said of the subject has the voice of its clause.
  const { voice, attitude } =
    finding === undefined || decision.predicate === null
      ? { voice: labels.voice, attitude: labels.attitude }
      : voiceAt(finding, decision.predicate)
  const rejected =
    attitude === 'rejects' &&
    !isOwnVerdict(sentence, labels, { decision, negations: input.negations[at] ?? [] })
  const anchor = decision.predicate ?? own[0] ?? sentence
  return {
    sentence: labels.index,
    proposition: proposition.id,
    stance: rejected ? flip(decision.side) : decision.side,
    weight: weightOf(
      labels,
      reading,
      proposition.contrast === null ? 0 : (setting.sides[at]?.length ?? 0),
    ),
    scope: scopeOf(sentence, proposition, { anchor, subjects: own, segments }),
    voice,
    attitude,
    negations: decision.predicate?.negations ?? 0,
    distance: subject.distance,
    rule: [
      decision.rule,
      ...(subject.distance > 0 ? [subject.rule] : []),
      ...(rejected && decision.side !== 'neutral' ? ['rejected'] : []),
    ].join(':'),
    subject: spanOf(subject),
    predicate:
      decision.predicate === null
        ? null
        : { start: decision.predicate.start, end: decision.predicate.end },
  }
}

/** The stances of a document: by proposition, then sentence. Only claims take a stance. */
export interface FoundStances {
  readonly stances: readonly Stance[]
  /** Sides that sentences just below the claim threshold would take if it were lower. */
  readonly nearStances: readonly Stance[]
}

const stancesAt = (
  input: StanceInput,
  sentences: readonly Sentence[],
  context: Context,
): readonly Stance[] =>
  sentences.flatMap((labels) => {
    const stance = counts(labels) ? stanceOf(input, labels.index, context) : null
    return stance === null ? [] : [stance]
  })

/**
 * The stances of a document's claims, and those of its near claims, which are read last: they get what is left of the
 * allowance of parses.
 */
export const findStances = (
  input: StanceInput,
  propositions: readonly ResolvedProposition[],
  near: readonly Sentence[] = [],
): FoundStances => {
  const read = propositions.map((proposition) => {
    const context = { setting: settingOf(input.parsed, proposition), proposition }
    const stances = stancesAt(input, input.labelled, context)
    return { context, stances, inLine: readInLine(input, stances, context) }
  })
  const labels = new Map(near.map((sentence) => [sentence.index, sentence]))
  const lowered: StanceInput = {
    ...input,
    labelled: input.labelled.map((sentence) => labels.get(sentence.index) ?? sentence),
  }
  return {
    stances: read.flatMap(({ inLine }) => inLine),
    nearStances: read.flatMap(({ context, stances }) => {
      const more = stancesAt(lowered, near, context)
      return readInLine(lowered, [...stances, ...more], context).filter(
        ({ sentence, stance }) => labels.has(sentence) && stance !== 'neutral',
      )
    }),
  }
}
