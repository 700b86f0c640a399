import { overlaps, type Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Stance, StanceSide } from '../model/stance.ts'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import { decideSide, type Decision } from './decide-side.ts'
import { findPredicates } from './predicates.ts'
import type { ResolvedProposition } from './proposition.ts'
import { scopeOf } from './scope-of.ts'
import { segmentsOf } from './segments.ts'
import { findSubject, type Subject } from './subject.ts'

/** What the stance stage reads: parallel arrays over the sentences of one document. */
export interface StanceInput {
  readonly parsed: readonly ParsedSentence[]
  readonly labelled: readonly Sentence[]
  readonly negations: readonly (readonly Negation[])[]
  /** Clause spans of a sentence, or `null` when the document's allowance of parses is used up. */
  readonly clausesOf: (sentence: ParsedSentence) => readonly Span[] | null
}

/** A subject that stands outside the sentence makes its side less sure. */
const BACK_WEIGHT = 0.6
/** What is granted only counts little against what is concluded. */
const CONCEDED_WEIGHT = 0.25

const flip = (side: StanceSide): StanceSide =>
  side === 'neutral' ? side : side === 'for' ? 'against' : 'for'

const isAsked = (labels: Sentence): boolean =>
  labels.question === true && labels.attitude !== 'rejects'

/** "Those who preach it are mistaken": the word that rejects has taken the author's side already. */
const isOwnVerdict = (
  sentence: ParsedSentence,
  labels: Sentence,
  { predicate }: Decision,
): boolean =>
  predicate !== null &&
  labels.rules.attitude === 'rejecting-word' &&
  ['rejection', 'denial'].some((category) =>
    sentence.lexical.argument(category).some((hit) => overlaps(hit, predicate)),
  )

const weightOf = (labels: Sentence, decision: Decision, subject: Subject): number =>
  (labels.claimScore ?? 0) *
  (subject.distance > 0 ? BACK_WEIGHT : 1) *
  (decision.conceded ? CONCEDED_WEIGHT : 1)

const stanceOf = (
  input: StanceInput,
  at: number,
  proposition: ResolvedProposition,
): Stance | null => {
  const sentence = input.parsed[at]
  const labels = input.labelled[at]
  if (sentence === undefined || labels?.claim !== true || labels.voice === null) return null
  const segments = segmentsOf(sentence)
  const predicates = findPredicates(sentence, proposition, {
    negations: input.negations[at] ?? [],
    segments,
  })
  const subject = findSubject(input.parsed, at, proposition, predicates)
  if (subject === null) return null
  const own = subject.distance === 0 ? subject.hits : []
  const decision = isAsked(labels)
    ? { side: 'neutral' as const, predicate: null, rule: 'question', conceded: false }
    : decideSide(predicates, own, {
        segments,
        comparative: sentence.lexical.argument('comparison').length > 0,
        verbs: sentence.tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX'),
        clauses: () => input.clausesOf(sentence) ?? [],
      })
  if (subject.distance > 0 && decision.side === 'neutral') return null
  const rejected = labels.attitude === 'rejects' && !isOwnVerdict(sentence, labels, decision)
  const anchor = decision.predicate ?? own[0] ?? sentence
  const first = subject.hits[0]
  return {
    sentence: labels.index,
    proposition: proposition.id,
    stance: rejected ? flip(decision.side) : decision.side,
    weight: weightOf(labels, decision, subject),
    scope: scopeOf(sentence, proposition, { anchor, subjects: own, segments }),
    voice: labels.voice,
    attitude: labels.attitude,
    negations: decision.predicate?.negations ?? 0,
    distance: subject.distance,
    rule: rejected && decision.side !== 'neutral' ? `${decision.rule}:rejected` : decision.rule,
    subject: first === undefined ? null : { start: first.start, end: first.end },
    predicate:
      decision.predicate === null
        ? null
        : { start: decision.predicate.start, end: decision.predicate.end },
  }
}

/** The stances of a document: by proposition, then sentence. Only claims take a stance. */
export const findStances = (
  input: StanceInput,
  propositions: readonly ResolvedProposition[],
): readonly Stance[] =>
  propositions.flatMap((proposition) =>
    input.parsed.flatMap((sentence, at) => {
      const stance = counts(sentence) ? stanceOf(input, at, proposition) : null
      return stance === null ? [] : [stance]
    }),
  )
