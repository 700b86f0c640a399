import type { TypeReading } from './claim-type-reading.ts'
import { rulesOf, someKey, subjectWord, wordSet, type TypeRule } from './claim-type-rule.ts'

const PEOPLE = wordSet('i we he she')
const PEOPLE_OR_YOU = wordSet('i we he she you they')
const AGENTS = wordSet('by from')
const BECAUSE = wordSet('because')
const OBJECT_STARTS = wordSet('DET PRON NOUN PROPN ADJ NUM ADP PART VERB')
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
    '"Makes it safe", "makes them wait": an object with what becomes of it.',
    ({ head, clause }) =>
      head?.lemma === 'make' &&
      clause.rest.slice(1, 6).some((token) => token.pos === 'ADJ' || token.pos === 'VERB'),
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
