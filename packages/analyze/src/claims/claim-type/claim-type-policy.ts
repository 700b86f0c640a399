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
import { finiteVerbIn, isCommand } from '../main-clause.ts'

const ADVISING = wordSet('must should ought')
const OBLIGING = wordSet('have need')
const FUTURE_OR_UNREAL = wordSet("will 'll wo shall would 'd could might")
const NEGATORS = wordSet("not n't never")
const ADDRESSED = wordSet('you we one everyone everybody')
const CLAUSE_STARTS = wordSet('PRON DET NOUN PROPN ADJ NUM ADV ADP')
const NOMINAL = wordSet('PRON NOUN PROPN')
const OBJECT_TAGS = wordSet('PRON PROPN DET NOUN')
const NECESSARY = wordSet(
  'essential crucial vital important critical necessary imperative best better wise wiser advisable sensible time',
)
const COURSES = wordSet(
  'way advice course trick key secret suggestion recommendation remedy solution answer step rule',
)
const WOULD = wordSet("would 'd")
const HAVE = wordSet('have of')
const CAN = wordSet('can ca could')
const CAREFUL = wordSet('careful wary cautious tempted inclined')
const SIMPLY = wordSet('simply just')
/** What somebody would think, say or feel is no advice. */
const NOT_ADVICE = wordSet(
  'say argue think guess bet call suggest like love hate want prefer expect describe imagine add agree disagree know hope wish rather suspect assume believe doubt feel see find mind dare venture hear miss appreciate welcome wonder lose need have become get die',
)
/** Verbs that ask somebody for something with an object and an infinitive. */
const WISHES = wordSet('want tell ask require warn beg order')
const PLACES = wordSet('on at before behind under next')
const ASKS_FOR =
  /^\W*(?:what(?:['’]s| is) needed\b|what (?:we|you|they|\p{L}+s) (?:really |now )?need (?:now )?is\b|hands off\b|under no circumstances \p{L}+ (?:the|an?|your|it|them)\b|(?:no|not) more \p{L}+, please\b|not (?:more )?\p{L}+, please\b)/iu
/** Entries of the class of obligation that the rules for modal verbs read by themselves. */
const MODAL_ENTRY =
  /\b(?:must|should|shall|ought|needs?|needed|have to|has to|had to|got to|gotta|requir\w+|oblig\w+|supposed|bound|forced|compelled|afford)\b/u

const isPerfect = (verb: readonly Token[]): boolean =>
  verb.some((token, i) => token.key === 'have' && verb[i + 1]?.pos === 'VERB')

const isImperative = ({ outer, sentence }: TypeReading): boolean =>
  isCommand(outer) && !sentence.text.endsWith('?')

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
    'bound-to-be-done',
    '"It has to be mended", "the sign has to go": somebody is to do it.',
    ({ clause, head }) =>
      head?.lemma === 'have' &&
      clause.rest[0]?.key === 'to' &&
      (clause.rest[1]?.key === 'go' ||
        (clause.rest[1]?.key === 'be' && clause.rest[2]?.pos === 'VERB')) &&
      !someKey(clause.verb, FUTURE_OR_UNREAL) &&
      head.key !== 'had',
  ),
  policy(
    'advice-of-the-writer',
    '"I would paint it": what the writer would do in the place of the reader.',
    (reading) => {
      const { outer } = reading
      const head = outer.verb.findLast(({ pos }) => pos === 'VERB' || pos === 'AUX') ?? null
      const would = someKey(outer.verb.slice(0, 1), WOULD)
      return (
        outer.subject.at(-1)?.key === 'i' &&
        would &&
        head !== null &&
        !someKey(outer.verb, HAVE) &&
        outer.rest[0]?.key !== 'of' &&
        !NOT_ADVICE.has(head.lemma) &&
        !(head.lemma === 'be' && !someKey(reading.complement, CAREFUL))
      )
    },
  ),
  policy(
    'unfit-to-be-done',
    '"You cannot expect it", "we cannot simply wait": a denied possibility that tells the reader not to.',
    (reading) => {
      const { clause, head } = reading
      return (
        ADDRESSED.has(subjectWord(reading)) &&
        someKey(clause.verb.slice(0, 1), CAN) &&
        someKey(clause.verb, NEGATORS) &&
        (head?.lemma === 'expect' || someKey(clause.verb, SIMPLY))
      )
    },
  ),
  policy(
    'proper-place',
    '"The sign belongs on the gate", "it falls to the board to mend it": what is due from somebody.',
    ({ clause: { rest, subject }, head }) =>
      (head?.lemma === 'belong' && PLACES.has(rest[0]?.key ?? '') && rest[2]?.key !== 'same') ||
      (head?.lemma === 'fall' &&
        subject.at(-1)?.key === 'it' &&
        rest[0]?.key === 'to' &&
        rest.slice(1).some(({ key }, i) => key === 'to' && rest[i + 2]?.pos === 'VERB')),
  ),
  policy(
    'what-is-needed',
    '"What’s needed is a longer rope", "hands off the quay": formulas that ask for something.',
    ({ sentence }) => ASKS_FOR.test(sentence.text),
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
