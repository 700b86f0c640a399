import type { TypeReading } from './claim-type-reading.ts'
import { rulesOf, someKey, subjectWord, wordSet, type TypeRule } from './claim-type-rule.ts'

const PEOPLE = wordSet('i we he she')
const PEOPLE_OR_YOU = wordSet('i we he she you they')
const AGENTS = wordSet('by from')
const CONSEQUENCE_OPENERS = wordSet('thereby thus so which')
const WOULD = wordSet("would 'd")
const BECAUSE = wordSet('because')
const CAUSES = wordSet('reason cause driver culprit trigger root')
/** "Put it down to", "blame it on", "owe it to": a cause is given to what follows the particle. */
const ASCRIPTIONS: ReadonlyMap<string, string> = new Map([
  ['put', 'down'],
  ['blame', 'on'],
  ['owe', 'to'],
  ['attribute', 'to'],
  ['ascribe', 'to'],
])
/** Connectives of result that are seldom a mere "so". */
const RESULTS =
  /^(?:as a (?:result|consequence)|in consequence|consequently|hence|for (?:this|that|these) reasons?|because of (?:this|that)|with the result that)$/u
const OWNED = wordSet('its their his her our my much most')
const WHENEVER = wordSet('whenever once wherever')
const PAST = wordSet('was were had did')
const OBJECT_STARTS = wordSet('DET PRON NOUN PROPN ADJ NUM ADP PART VERB')
/** Verbs that say what their object is made to be or do, with the forms or words that follow the object. */
const RESULTATIVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['make', wordSet('ADJ VERB into')],
  ['let', wordSet('VERB')],
  ['help', wordSet('VERB to')],
  ['keep', wordSet('ADJ ing from out away')],
  ['leave', wordSet('ADJ ing')],
  ['get', wordSet('ADJ to')],
  ['drive', wordSet('ADJ to into away off out towards toward')],
  ['push', wordSet('to into away off out towards toward')],
  ['force', wordSet('to into out')],
  ['pull', wordSet('into away out towards toward')],
  ['turn', wordSet('into')],
  ['scare', wordSet('into away off')],
  ['frighten', wordSet('into away off')],
  ['put', wordSet('off')],
  ['render', wordSet('ADJ')],
  ['teach', wordSet('to')],
  ['train', wordSet('to')],
  ['lead', wordSet('to')],
  ['stop', wordSet('ing from')],
  ['set', wordSet('ADJ ing')],
])
/** Verbs of which what somebody gets or loses by the subject is an object too: "costs you sales". */
const GETTING = wordSet('cost buy save earn win spare')
const RECEIVERS = wordSet('you us them him her me people customers')
/** "Without doubt" hangs on nothing. */
const WITHOUT_DOUBT = wordSet('doubt a any question exception fail further')
const OBJECT_HEADS = wordSet('NOUN PROPN PRON')
const OBJECT_PARTS = wordSet('DET ADJ NUM NOUN PROPN PRON ADV PART')
/** Tokens from a verb of ascribing to its particle, at most. */
const LONGEST_ASCRIPTION = 8
/** Tokens of an object, at most. */
const LONGEST_OBJECT = 5
const CORRELATIVE =
  /^\W*(?:(?:but|and|so) )?the (?:more|less|fewer|\p{L}+er)\b.*, the (?:more|less|fewer|\p{L}+er)\b/iu

/** A causing verb with an object, or a passive with what did it. */
const bringsAbout = (reading: TypeReading): boolean => {
  const { head, clause, has } = reading
  if (head === null || PEOPLE.has(subjectWord(reading))) return false
  if (!clause.verb.some((token) => token.lemma === 'be'))
    return has('causation', [head]) && OBJECT_STARTS.has(clause.rest[0]?.pos ?? '')
  // "They are changing it" tells what they are doing; "it is driven by fear" what does it.
  const passive = !head.key.endsWith('ing') && someKey(clause.rest.slice(0, 2), AGENTS)
  return passive && (has('causation', [head]) || has('centrality', [head]))
}

/** Whether a verb has an object with what the object is made to be or do. */
const makesSo = (reading: TypeReading): boolean => {
  const { head, clause } = reading
  const becomes = RESULTATIVES.get(head?.lemma ?? '')
  if (becomes === undefined || PEOPLE.has(subjectWord(reading))) return false
  const objectEnd = clause.rest.findIndex(
    ({ pos, key }, i) =>
      i < LONGEST_OBJECT &&
      OBJECT_HEADS.has(pos) &&
      !OBJECT_HEADS.has(clause.rest[i + 1]?.pos ?? '') &&
      key !== 'that',
  )
  if (objectEnd < 0 || objectEnd >= LONGEST_OBJECT) return false
  if (clause.rest.slice(0, objectEnd).some(({ pos }) => !OBJECT_PARTS.has(pos))) return false
  const next = clause.rest[objectEnd + 1]
  if (next === undefined) return false
  if (next.key === 'to') return becomes.has('to') && clause.rest[objectEnd + 2]?.pos === 'VERB'
  if (becomes.has(next.key)) return true
  if (next.pos === 'ADJ') return becomes.has('ADJ')
  return (
    next.pos === 'VERB' &&
    becomes.has(next.key.endsWith('ing') ? 'ing' : next.key === next.lemma ? 'VERB' : '-')
  )
}

/** "Costs you sales", "buys them an hour": what somebody gets or loses by the subject. */
const givesOrTakes = (reading: TypeReading): boolean => {
  const { head, clause } = reading
  const [receiver, thing] = clause.rest
  return (
    GETTING.has(head?.lemma ?? '') &&
    !PEOPLE.has(subjectWord(reading)) &&
    RECEIVERS.has(receiver?.key ?? '') &&
    thing !== undefined &&
    OBJECT_STARTS.has(thing.pos)
  )
}

/** Words that open a condition without a conjunction: "Without a lock", "Each time the bell rings". */
const opensAsCondition = ({ sentence: { tokens }, clause }: TypeReading): boolean => {
  const at = tokens.findIndex(({ pos }) => pos !== 'CCONJ' && pos !== 'PUNCT')
  const [first = '', second = ''] = tokens.slice(at, at + 2).map(({ key }) => key)
  if (clause.verb.length === 0) return false
  if (first === 'without') return !WITHOUT_DOUBT.has(second)
  return (first === 'each' || first === 'every') && second === 'time'
}

/** "The reason is that …", "that is what broke it", "wet tar is why it slips": a cause is named as such. */
const namesCause = ({ clause, head, complement, has }: TypeReading): boolean => {
  if (head?.lemma !== 'be') return false
  const [first, second] = clause.rest
  if (first?.key === 'why') return true
  if (first?.key === 'what' && second !== undefined && has('causation', [second])) return true
  const subject = clause.subject.findLast(({ pos }) => pos === 'NOUN')
  return CAUSES.has(subject?.lemma ?? '') || complement.some(({ lemma }) => CAUSES.has(lemma))
}

/** A cause given to something: "They put it down to the tide." */
const ascribesCause = ({ clause, head }: TypeReading): boolean => {
  const particle = ASCRIPTIONS.get(head?.lemma ?? '')
  const at = clause.rest.findIndex(({ key }) => key === particle)
  const isWhole = particle !== 'down' || clause.rest[at + 1]?.key === 'to'
  // "It owes its name to the tide", but money to the bank.
  const isOwned = head?.lemma !== 'owe' || OWNED.has(clause.rest[0]?.key ?? '')
  return at > 0 && at < LONGEST_ASCRIPTION && isWhole && isOwned
}

/** "Once the lock jams, the barges stop", "when you wait, …": what happens whenever something else does. */
const happensWhenever = ({ sentence: { tokens }, clause, head }: TypeReading): boolean => {
  const at = tokens.findIndex(({ pos }) => pos !== 'CCONJ' && pos !== 'PUNCT')
  const [opener = '', subject = ''] = tokens.slice(at, at + 2).map(({ key }) => key)
  const finite = clause.verb[0]
  return (
    clause.opening === 'time' &&
    (WHENEVER.has(opener) || (opener === 'when' && subject === 'you')) &&
    head !== null &&
    finite !== undefined &&
    !PAST.has(finite.key) &&
    (finite.pos === 'AUX' || finite.key === finite.lemma || finite.key.endsWith('s'))
  )
}

const causal = rulesOf('causal')

/** Conditions: they come before forecasts, as "if" makes a forecast a consequence. */
export const conditionRules: readonly TypeRule[] = [
  causal(
    'condition',
    'A condition before the main clause says on what it hangs.',
    ({ clause }) => clause.opening === 'condition',
  ),
  causal(
    'condition-without-conjunction',
    '"Without a lock, …", "each time the bell rings, …": a phrase before the main clause says on what it hangs.',
    opensAsCondition,
  ),
  causal('correlative', '"The more …, the less …": one thing goes with another.', ({ sentence }) =>
    CORRELATIVE.test(sentence.text),
  ),
]

/** Main verbs of bringing about. */
export const causingRules: readonly TypeRule[] = [
  causal(
    'verb-of-bringing-about',
    'The main verb says that its subject causes, enables, prevents or changes something.',
    bringsAbout,
  ),
  causal(
    'making-so',
    '"Makes it safe", "keeps them waiting", "gets the crew to row": an object with what becomes of it.',
    makesSo,
  ),
  causal(
    'giving-or-taking',
    '"Costs you sales": what somebody gets or loses by the subject.',
    givesOrTakes,
  ),
  causal(
    'meaning-as-consequence',
    '"Higher stakes mean more fear": of things, "mean" names a consequence; of people, an intention.',
    (reading) => reading.head?.lemma === 'mean' && !PEOPLE_OR_YOU.has(subjectWord(reading)),
  ),
]

/** Reasons: they come after judgements, of which a reason is only the support. */
export const reasonRules: readonly TypeRule[] = [
  causal(
    'consequence-in-participle',
    '"…, bringing the price down", "…, which makes it dear": what comes of it is told behind a comma.',
    ({ sentence: { tokens }, has }) =>
      tokens.some((token, i) => {
        if (tokens[i - 1]?.key !== ',') return false
        const verb = CONSEQUENCE_OPENERS.has(token.key) ? tokens[i + 1] : token
        if (verb === undefined) return false
        if (token.key === 'which')
          return (
            verb.lemma === 'make' ||
            verb.lemma === 'mean' ||
            verb.lemma === 'let' ||
            has('causation', [verb])
          )
        return verb.key.endsWith('ing') && (verb.lemma === 'make' || has('causation', [verb]))
      }),
  ),
  causal(
    'hypothetical-outcome',
    '"That would sink the barge": what would come of it.',
    (reading) =>
      someKey(reading.clause.verb.slice(0, 1), WOULD) && !PEOPLE_OR_YOU.has(subjectWord(reading)),
  ),
  causal(
    'result-as-main-clause',
    '"That is why …": the main clause itself draws the consequence.',
    ({ clause, has }) => has('discourse.result', clause.verb),
  ),
  causal(
    'result',
    '"As a result", "for that reason": the main clause tells what came of something.',
    ({ sentence, hits }) =>
      hits('discourse.result', sentence.tokens).some(({ entry }) => RESULTS.test(entry)),
  ),
  causal('cause-named', '"The reason is that …", "that is what broke it".', namesCause),
  causal(
    'cause-ascribed',
    '"They put it down to the tide", "it owes its name to it".',
    ascribesCause,
  ),
  causal(
    'reason',
    'A reason given with the main clause explains it.',
    ({ sentence, clause }) =>
      someKey(sentence.tokens, BECAUSE) ||
      clause.opening === 'cause' ||
      sentence.lexical.argument('discourse.cause').length > 0,
  ),
  causal(
    'whenever',
    '"Once the lock jams, the barges stop": what happens whenever something else does.',
    happensWhenever,
  ),
]
