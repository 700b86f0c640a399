import type { Token } from '../../text/token.ts'
import type { TypeReading } from './claim-type-reading.ts'
import {
  rulesOf,
  someKey,
  someLemma,
  subjectWord,
  wordSet,
  type TypeRule,
} from './claim-type-rule.ts'
import { finiteVerbIn } from '../main-clause.ts'

const ADVISING = wordSet('must should ought')
const OBLIGING = wordSet('have need')
const FUTURE_OR_UNREAL = wordSet("will 'll wo shall would 'd could might")
const NEGATORS = wordSet("not n't never")
const ADDRESSED = wordSet('you we one everyone everybody')
const OPENER_TAGS = wordSet('CCONJ ADV INTJ PUNCT SCONJ SYM X NUM')
const NOMINATIVES = wordSet('i we he she they there')
const CLAUSE_STARTS = wordSet('PRON DET NOUN PROPN ADJ NUM ADV ADP')
const NOMINAL = wordSet('PRON NOUN PROPN')
const OBJECT_TAGS = wordSet('PRON PROPN DET NOUN')
const NECESSARY = wordSet(
  'essential crucial vital important critical necessary imperative best better wise wiser advisable sensible time',
)
const COURSES = wordSet(
  'way advice course trick key secret suggestion recommendation remedy solution answer step rule',
)
/** Verbs that ask somebody for something with an object and an infinitive. */
const WISHES = wordSet('want tell ask require warn beg order')
/** Entries of the class of obligation that the rules for modal verbs read by themselves. */
const MODAL_ENTRY =
  /\b(?:must|should|shall|ought|needs?|needed|have to|has to|had to|got to|gotta|requir\w+|oblig\w+|supposed|bound|forced|compelled|afford)\b/u

const isPerfect = (verb: readonly Token[]): boolean =>
  verb.some((token, i) => token.key === 'have' && verb[i + 1]?.pos === 'VERB')

/** A bare verb with nothing but openers before it. */
const isImperative = ({ outer, sentence }: TypeReading): boolean => {
  const [first] = outer.verb
  if (first === undefined || sentence.text.endsWith('?')) return false
  const bare = outer.subject.every((t) => OPENER_TAGS.has(t.pos) || t.key === 'please')
  // "In short, call them": a phrase and a comma may stand before a command, a bare noun may not.
  const fronted = outer.subject.at(-1)?.key === ',' && outer.subject[0]?.pos === 'ADP'
  if (!bare && !fronted) return false
  if (first.key === 'let' || first.key === 'be') return true
  if (first.key === 'do') return outer.verb.length > 1
  const isBase = first.pos !== 'AUX' && first.key === first.lemma
  return isBase && !NOMINATIVES.has(outer.rest[0]?.key ?? '')
}

/** "Take the car away and you take away the club": what follows "and" is a clause with a subject. */
const hasOutcome = ({ outer }: TypeReading): boolean => {
  const and = outer.rest.findIndex((token) => token.key === 'and')
  if (and < 0 || outer.rest.slice(0, and).some((token) => token.key === ',')) return false
  const outcome = outer.rest.slice(and + 1)
  if (!CLAUSE_STARTS.has(outcome[0]?.pos ?? '')) return false
  const verb = finiteVerbIn(outcome)
  const subject = outcome.slice(0, Math.max(0, verb))
  return subject.some((token) => NOMINAL.has(token.pos)) && outcome[verb]?.key !== 'let'
}

const imperativeAndOutcome = rulesOf('causal')(
  'imperative-and-outcome',
  '"Do this and that happens" is a condition in the form of a command.',
  (reading) => isImperative(reading) && hasOutcome(reading),
)

const policy = rulesOf('policy')

/** Rules for what should be done, and for the command that is none. */
export const policyRules: readonly TypeRule[] = [
  imperativeAndOutcome,
  policy('imperative', 'A command tells the reader what to do.', isImperative),
  policy(
    'obligation-of-the-main-verb',
    '"Must", "should", "ought" in the main verb group say what is to be done; in the perfect they judge the past.',
    ({ outer, clause }) =>
      [outer, clause].some(({ verb }) => someKey(verb, ADVISING) && !isPerfect(verb)),
  ),
  policy(
    'obligation-implied',
    '"This means that we have to …" says what follows for what is to be done.',
    ({ implied }) =>
      implied !== null &&
      (someKey(implied.verb, ADVISING) ||
        (OBLIGING.has(implied.verb.at(-1)?.lemma ?? '') && implied.rest[0]?.key === 'to')),
  ),
  policy(
    'need-of-the-main-verb',
    '"Need to" in the present says what is to be done; denied, it only says that nothing is.',
    (reading) => {
      const { clause, head } = reading
      if (head?.lemma !== 'need' || head.key === 'needed') return false
      if (someKey(clause.verb, NEGATORS)) return false
      return clause.rest[0]?.key === 'to' || ADDRESSED.has(subjectWord(reading))
    },
  ),
  policy(
    'have-to-of-the-addressed',
    '"You have to" and "we have to" ask for something; of others, "has to" reports what binds them.',
    (reading) => {
      const { clause, head } = reading
      const bound = head?.key === 'have' && clause.rest[0]?.key === 'to'
      const plain = !someKey(clause.verb, NEGATORS) && !someKey(clause.verb, FUTURE_OR_UNREAL)
      return bound && plain && clause.opening === null && ADDRESSED.has(subjectWord(reading))
    },
  ),
  policy(
    'necessity-of-an-action',
    '"It is essential to …": necessity or wisdom ascribed to an action recommends it.',
    (reading) =>
      subjectWord(reading) === 'it' &&
      reading.complement.length < 4 &&
      someKey(reading.complement, NECESSARY) &&
      !someKey(reading.clause.verb, NEGATORS) &&
      reading.clause.rest.some((token) => token.key === 'to'),
  ),
  policy(
    'course-to-take',
    '"The best way is to …": a noun for a course of action, and an infinitive that names it.',
    ({ clause, head }) =>
      head?.lemma === 'be' && someLemma(clause.subject, COURSES) && clause.rest[0]?.key === 'to',
  ),
  policy(
    'suasive-verb',
    'Verbs of recommending and demanding make or report a proposal of what should be done.',
    ({ outer, has }) => has('suasion', outer.verb),
  ),
  policy(
    'wish-for-an-action',
    '"They want it to stay": somebody is to do something, by the wish of the subject.',
    ({ outer }) => {
      if (!someLemma(outer.verb, WISHES) || !OBJECT_TAGS.has(outer.rest[0]?.pos ?? '')) return false
      const to = outer.rest.findIndex((token) => token.key === 'to')
      return to > 0 && to < 4 && outer.rest[to + 1]?.pos === 'VERB'
    },
  ),
  policy(
    'advising-phrase',
    'Formulas of advice and necessity: "we recommend", "it pays to", "make sure".',
    ({ clause, hits }) =>
      hits('modality.obligation', [
        ...clause.subject,
        ...clause.verb,
        ...clause.rest.slice(0, 1),
      ]).some((hit) => !MODAL_ENTRY.test(hit.entry)),
  ),
]
