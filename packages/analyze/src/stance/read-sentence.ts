import { decideSide } from './decide-side.ts'
import { findPredicates } from './predicates.ts'
import { isElliptic, readAnswer, readQuestion } from './questions.ts'
import { flip, PUTS, turned, type Context, type Reading, type StanceInput } from './reading.ts'
import { revised } from './revisions.ts'
import { segmentsOf } from './segments.ts'
import type { Sentence } from '../model/sentence.ts'
import { findSubject } from './subject.ts'
import { verdictOf } from '../voice/verdict.ts'

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

const isSupposedAt = ({ parsed }: StanceInput, at: number): boolean => {
  const sentence = parsed[at]
  return sentence !== undefined && segmentsOf(sentence).some(({ supposed }) => supposed)
}

const UNIVERSAL = new Set('every all always each everything everybody everyone only'.split(' '))

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
  // "Does every deal turn on feeling? No.": some may.
  const isOfAll = input.parsed[at - 1]?.tokens.some(({ key }) => UNIVERSAL.has(key)) === true
  if (how === 'opposite' && isOfAll) return null
  const asked = readWords(input, at - 1, context, { supposed: true })
  if (asked === null || asked.decision.side === 'neutral') return null
  return {
    subject: { ...asked.subject, distance: asked.subject.distance + 1 },
    decision: { ...turned(asked.decision, how, 'answer'), predicate: null },
    segments: [],
  }
}

const INDIFFERENT =
  /^(?:who cares|(?:it|that) (?:does not|does n't|makes no|hardly) (?:matters?|difference|care)|no matter|what does it matter|does it matter|same (?:thing|difference)|either way|who minds)/u

/** "B2B or B2C? Who cares.": which of the two it is does not matter. */
const readAsIndifferent = (input: StanceInput, at: number, context: Context): Reading | null => {
  const [asked, sentence] = [input.parsed[at - 1], input.parsed[at]]
  const { proposition, setting } = context
  if (asked === undefined || sentence === undefined || proposition.contrast === null) return null
  const isChoice =
    input.labelled[at - 1]?.question === true &&
    (setting.sides[at - 1]?.length ?? 0) > 1 &&
    asked.tokens.some(({ key }) => key === 'or')
  const words = sentence.tokens.map(({ key }) => key).join(' ')
  if (!isChoice || !INDIFFERENT.test(words)) return null
  const side = flip(proposition.contrast)
  return {
    subject: { sentence: asked, hits: setting.named[at - 1] ?? [], distance: 1, rule: 'named' },
    decision: { side, predicate: null, rule: 'either-way:answer', conceded: false },
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

/** What one sentence says of a proposition: by its words, as a question, as an answer; `null` when nothing. */
export const readSentence = (input: StanceInput, at: number, context: Context): Reading | null => {
  const sentence = input.parsed[at]
  const labels = input.labelled[at]
  if (sentence === undefined || labels === undefined) return null
  // Whatever it points back to, a sentence before it must have named.
  if (context.setting.known[at]?.size === 0) return null
  const words = readWords(input, at, context)
  if (words === null) {
    return (
      readAsAnswer(input, at, context) ??
      readAsIndifferent(input, at, context) ??
      readAsVerdict(input, at, context)
    )
  }
  if (!isAsked(labels)) {
    const stated = readAgainstStatement(input, at, words, context)
    return revised(input, at, stated, () => readWords(input, at + 1, context)?.decision ?? null)
  }
  const { puts, rule } = readQuestion(sentence, input.negations[at] ?? [], input.parsed[at + 1])
  return { ...words, decision: turned(words.decision, puts, rule) }
}
