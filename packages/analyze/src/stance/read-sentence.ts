import type { Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import type { StanceSide } from '../model/stance.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { decideSide, type Decision } from './decide-side.ts'
import { isFormerView } from './former-view.ts'
import { findPredicates } from './predicates.ts'
import type { ResolvedProposition } from './proposition.ts'
import { isAboutAsking, isElliptic, readAnswer, readQuestion } from './questions.ts'
import { segmentsOf, type Segment } from './segments.ts'
import type { Setting } from './setting.ts'
import { findSubject, type Subject } from './subject.ts'
import { verdictOf } from '../voice/verdict.ts'
import { voiceAt, type SpokenWords } from '../voice/voice-at.ts'

/** What the stance stage reads: parallel arrays over the sentences of one document. */
export interface StanceInput {
  readonly parsed: readonly ParsedSentence[]
  readonly labelled: readonly Sentence[]
  readonly negations: readonly (readonly Negation[])[]
  /** Whose words each sentence is made of. */
  readonly voices: readonly SpokenWords[]
  /** Clause spans of a sentence, or `null` when the document's allowance of parses is used up. */
  readonly clausesOf: (sentence: ParsedSentence) => readonly Span[] | null
}

/** A proposition, and what the document names where for it. */
export interface Context {
  readonly setting: Setting
  readonly proposition: ResolvedProposition
}

/** What a sentence says, whoever says it. */
export interface Reading {
  readonly subject: Subject
  readonly decision: Decision
  readonly segments: readonly Segment[]
}

/** The other side. */
export const flip = (side: StanceSide): StanceSide =>
  side === 'neutral' ? side : side === 'for' ? 'against' : 'for'

/** A longer sentence says something of its own. */
const TAKEN_BACK_WORDS = 9

const isAsked = (labels: Sentence): boolean =>
  labels.question === true && labels.attitude !== 'rejects'

const STATED = { supposed: false }

/** What the words of one sentence say, whoever says them; a question is read as if it were stated. */
const readWords = (
  input: StanceInput,
  at: number,
  context: Context,
  how: { readonly supposed: boolean } = STATED,
): Reading | null => {
  const { setting, proposition } = context
  const sentence = input.parsed[at]
  if (sentence === undefined) return null
  const segments = segmentsOf(sentence)
  const predicates = findPredicates(at, setting, proposition, {
    negations: input.negations[at] ?? [],
    segments: how.supposed
      ? segments.map((segment) => ({ ...segment, supposed: false }))
      : segments,
    claimType: input.labelled[at]?.claimType ?? null,
  })
  const subject = findSubject(setting, at, proposition, predicates)
  if (subject === null) return null
  const own = subject.distance === 0 ? subject.hits : []
  // One weak word for one side is too little for a word of difference or likeness to be said of it.
  const spoken =
    subject.rule === 'named-loosely'
      ? predicates.filter(({ rule }) => rule !== 'predicate')
      : predicates
  const decision = decideSide(spoken, own, {
    verbs: sentence.tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX'),
    clauses: () => input.clausesOf(sentence) ?? [],
  })
  return { subject, decision, segments }
}

const turned = (
  decision: Decision,
  how: 'same' | 'opposite' | 'nothing',
  rule: string,
): Decision =>
  how === 'nothing'
    ? { side: 'neutral', predicate: null, rule, conceded: false }
    : {
        ...decision,
        side: how === 'opposite' ? flip(decision.side) : decision.side,
        rule: decision.side === 'neutral' ? decision.rule : `${decision.rule}:${rule}`,
      }

const PUTS = { rejects: 'opposite', endorses: 'same', neither: 'nothing' } as const

const isSupposedAt = ({ parsed }: StanceInput, at: number): boolean => {
  const sentence = parsed[at]
  return sentence !== undefined && segmentsOf(sentence).some(({ supposed }) => supposed)
}

/** "Is there a difference between B2B and B2C? No.": the answer takes its side from the question. */
const readAsAnswer = (input: StanceInput, at: number, context: Context): Reading | null => {
  const sentence = input.parsed[at]
  if (sentence === undefined) return null
  // "They ask whether the two differ. They do.": a question need not be put as one.
  const isAskedOutright = input.labelled[at - 1]?.question === true
  if (!isAskedOutright && !(isElliptic(sentence) && isSupposedAt(input, at - 1))) return null
  const verdict = verdictOf(sentence)
  const how = readAnswer(sentence) ?? (verdict === null ? null : PUTS[verdict])
  if (how === null || how === 'nothing') return null
  const asked = readWords(input, at - 1, context, { supposed: true })
  if (asked === null || asked.decision.side === 'neutral') return null
  return {
    subject: { ...asked.subject, distance: asked.subject.distance + 1 },
    decision: { ...turned(asked.decision, how, 'answer'), predicate: null },
    segments: [],
  }
}

/** "They are the same, we hear. It is a myth.": what denies a statement takes the side against it. */
const readAgainstStatement = (
  input: StanceInput,
  at: number,
  reading: Reading,
  context: Context,
): Reading => {
  const { subject, decision } = reading
  const denies = decision.predicate?.relation === false && decision.predicate.rule === 'predicate'
  if (subject.rule !== 'pronoun' || !denies || context.proposition.contrast === null) return reading
  const statement = readWords(input, at - subject.distance, context)?.decision
  const isOthers = input.labelled[at - subject.distance]?.voice === 'attributed'
  return statement?.side === decision.side && (isOthers || statement.predicate?.relation === true)
    ? { ...reading, decision: turned(decision, 'opposite', 'denies-statement') }
    : reading
}

/** "They say that the two are alike. What nonsense.": a verdict takes its side from the view it judges. */
const readAsVerdict = (input: StanceInput, at: number, context: Context): Reading | null => {
  const sentence = input.parsed[at]
  if (sentence === undefined || context.proposition.contrast === null) return null
  if (input.labelled[at - 1]?.voice !== 'attributed') return null
  const verdict = verdictOf(sentence)
  if (verdict === null || verdict === 'neither') return null
  const view = readWords(input, at - 1, context)
  if (view === null || view.decision.side === 'neutral') return null
  return {
    subject: { ...view.subject, distance: view.subject.distance + 1 },
    decision: { ...turned(view.decision, PUTS[verdict], 'verdict'), predicate: null },
    segments: [],
  }
}

const SEEMING = new Set(['seem', 'appear', 'look', 'sound'])
/** How many tokens before its words the verb of seeming may stand. */
const SEEMING_TOKENS = 4
const IN_TRUTH = /^(?:in (?:truth|fact|reality)|really|actually|underneath|beneath)\b/u

const GRANTING =
  /^(?:yes|yep|sure|granted|true|admittedly|of course|certainly|no doubt|ok|okay|fair enough|to be sure|to be fair|i admit|i grant)$/u
/** How many words may grant: "To be sure, …". */
const GRANTING_WORDS = 3

/** "Yes, they are human too." */
const opensWithGrant = ({ tokens }: ParsedSentence): boolean => {
  const comma = tokens.findIndex(({ key }) => key === ',')
  return (
    comma > 0 &&
    comma <= GRANTING_WORDS &&
    GRANTING.test(
      tokens
        .slice(0, comma)
        .map(({ key }) => key)
        .join(' '),
    )
  )
}

/** "They seem far apart. In truth …", "Yes, they are human too. But …": what is taken back at once is granted only. */
const readAsGranted = (
  input: StanceInput,
  at: number,
  reading: Reading,
  context: Context,
): Reading => {
  const { predicate } = reading.decision
  const [sentence, next] = [input.parsed[at], input.parsed[at + 1]]
  if (predicate === null || sentence === undefined || next === undefined) return reading
  if (reading.decision.side === 'neutral' || next.blockIndex !== sentence.blockIndex) return reading
  const first = sentence.tokens.findIndex(({ start }) => start >= predicate.start)
  const seems = sentence.tokens
    .slice(Math.max(0, first - SEEMING_TOKENS), first + 1)
    .some(({ lemma }) => SEEMING.has(lemma))
  const behind = readWords(input, at + 1, context)?.decision
  const isTurned = behind?.side === flip(reading.decision.side)
  if (!seems && !isTurned && !opensWithGrant(sentence)) return reading
  const opening = next.tokens
    .slice(0, 2)
    .map(({ key }) => key)
    .join(' ')
  const isOpposed = next.lexical
    .argument('discourse.contrast')
    .some(({ tokenStart }) => tokenStart === 0)
  return isOpposed || IN_TRUTH.test(opening)
    ? { ...reading, decision: { ...reading.decision, conceded: true } }
    : reading
}

/** "The two are alike, as the saying goes. I do not believe it.": what the next sentence takes back. */
const readTakenBack = (input: StanceInput, at: number, reading: Reading): Reading => {
  const [sentence, next] = [input.parsed[at], input.parsed[at + 1]]
  const { predicate } = reading.decision
  const words = input.voices[at]
  if (predicate === null || reading.decision.side === 'neutral') return reading
  if (words !== undefined && voiceAt(words, predicate).voice !== 'author') return reading
  if (next === undefined || next.blockIndex !== sentence?.blockIndex) return reading
  if (input.labelled[at + 1]?.question === true) return reading
  const verdict = verdictOf(next)
  // "That is nonsense, at least in …": long, but it opens with what it says of it.
  if (
    next.words > TAKEN_BACK_WORDS &&
    (verdict !== 'rejects' || !/^(?:that|this)$/u.test(next.tokens[0]?.key ?? ''))
  )
    return reading
  return verdict === 'rejects' || verdict === 'neither'
    ? { ...reading, decision: turned(reading.decision, PUTS[verdict], 'taken-back') }
    : reading
}

const STILL = /^(?:and )?(?:i|we) still (?:do|am|are|think|believe)\b/u

/** "I used to think that they differ": the author has given it up, unless he says that he has not. */
const readAsFormer = (input: StanceInput, at: number, reading: Reading): Reading => {
  const { predicate } = reading.decision
  const [sentence, next] = [input.parsed[at], input.parsed[at + 1]]
  if (predicate === null || sentence === undefined || !isFormerView(sentence, predicate))
    return reading
  const isKept = STILL.test(next?.tokens.map(({ key }) => key).join(' ') ?? '')
  // "I was wrong." behind it says the same once more.
  const isTurned = next !== undefined && verdictOf(next) === 'rejects'
  return isKept || isTurned
    ? reading
    : { ...reading, decision: turned(reading.decision, 'opposite', 'former-view') }
}

/** What one sentence says of a proposition: by its words, as a question, as an answer; `null` when nothing. */
export const readSentence = (input: StanceInput, at: number, context: Context): Reading | null => {
  const sentence = input.parsed[at]
  const labels = input.labelled[at]
  if (sentence === undefined || labels === undefined) return null
  // Whatever it points back to, a sentence before it must have named.
  if (context.setting.known[at]?.size === 0) return null
  const words = readWords(input, at, context)
  if (words === null) return readAsAnswer(input, at, context) ?? readAsVerdict(input, at, context)
  if (!isAsked(labels)) {
    const stated = readAgainstStatement(input, at, words, context)
    return readAsGranted(
      input,
      at,
      readAsFormer(input, at, readTakenBack(input, at, stated)),
      context,
    )
  }
  // What is answered at once was a question.
  const next = input.parsed[at + 1]
  const isAnswered =
    next !== undefined &&
    next.blockIndex === sentence.blockIndex &&
    (readAnswer(next) !== null || isAboutAsking(next))
  const { puts, rule } = isAnswered
    ? { puts: 'nothing' as const, rule: 'question' }
    : readQuestion(sentence, input.negations[at] ?? [])
  return { ...words, decision: turned(words.decision, puts, rule) }
}
