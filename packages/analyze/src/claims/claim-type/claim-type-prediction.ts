import { rulesOf, someKey, wordSet, type TypeRule } from './claim-type-rule.ts'

const FUTURE = wordSet("will 'll wo shall")
const BARE = wordSet('VERB AUX')
const PROSPECTS = wordSet('likely unlikely set expected bound poised destined doomed')

const prediction = rulesOf('prediction')

/** Rules for what is to come, by the main verb. */
export const predictionRules: readonly TypeRule[] = [
  prediction(
    'future-of-the-main-verb',
    '"Will" or "going to" in the main verb group.',
    ({ clause }) =>
      someKey(clause.verb, FUTURE) ||
      (clause.verb.at(-1)?.key === 'going' &&
        clause.rest[0]?.key === 'to' &&
        BARE.has(clause.rest[1]?.pos ?? '')),
  ),
  prediction(
    'prospect-predicated',
    '"Is likely to", "is set to": the prospect of an infinitive is ascribed to the subject.',
    ({ clause, complement }) =>
      (someKey(clause.verb.slice(-1), PROSPECTS) || someKey(complement.slice(0, 1), PROSPECTS)) &&
      clause.rest.slice(0, 3).some((token) => token.key === 'to'),
  ),
]
