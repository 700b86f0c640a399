import type { TypeReading } from './claim-type-reading.ts'
import { rulesOf, someKey, subjectWord, wordSet, type TypeRule } from './claim-type-rule.ts'

const PEOPLE = wordSet('i we he she')
const PEOPLE_OR_YOU = wordSet('i we he she you they')
const AGENTS = wordSet('by from')
const CONSEQUENCE_OPENERS = wordSet('thereby thus so which')
const WOULD = wordSet("would 'd")
const BECAUSE = wordSet('because')
const OBJECT_STARTS = wordSet('DET PRON NOUN PROPN ADJ NUM ADP PART VERB')
/** Verbs that say what their object is made to be or do, with the forms that follow the object. */
const RESULTATIVES: ReadonlyMap<string, string> = new Map([
  ['make', 'ADJ VERB'],
  ['let', 'VERB'],
  ['help', 'VERB to'],
  ['keep', 'ADJ ing'],
  ['leave', 'ADJ ing'],
  ['get', 'ADJ to'],
  ['drive', 'ADJ to'],
  ['render', 'ADJ'],
  ['teach', 'to'],
  ['lead', 'to'],
  ['stop', 'ing'],
  ['set', 'ADJ ing'],
])
const OBJECT_HEADS = wordSet('NOUN PROPN PRON')
const OBJECT_PARTS = wordSet('DET ADJ NUM NOUN PROPN PRON ADV PART')
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
  if (next.key === 'to') return becomes.includes('to') && clause.rest[objectEnd + 2]?.pos === 'VERB'
  if (next.pos === 'ADJ') return becomes.includes('ADJ')
  return (
    next.pos === 'VERB' &&
    becomes.includes(next.key.endsWith('ing') ? 'ing' : next.key === next.lemma ? 'VERB' : '-')
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
    'reason',
    'A reason given with the main clause explains it.',
    ({ sentence, clause }) =>
      someKey(sentence.tokens, BECAUSE) ||
      clause.opening === 'cause' ||
      sentence.lexical.argument('discourse.cause').length > 0,
  ),
]
