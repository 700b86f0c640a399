import type { TypeReading } from './claim-type-reading.ts'
import { rulesOf, someKey, subjectWord, wordSet, type TypeRule } from './claim-type-rule.ts'

const JUDGEMENTS = [
  'evaluation.positive',
  'evaluation.negative',
  'evaluation.importance',
  'appraisal',
  'rejection',
  'endorsement',
  'denial',
  'centrality',
  'marginality',
] as const
/** Verbs of liking, agreeing and holding true, which are judgements where the writer is their subject. */
const OWN_ATTITUDES = wordSet(
  'like love hate regret agree disagree mind prefer enjoy admire dislike resent welcome doubt find believe see',
)
const ASCRIBING = wordSet('find call consider think deem make have')
const MANNERS = wordSet('well badly perfectly poorly brilliantly superbly wrong')

/** A judgement among the words ascribed to the subject. Ease and price are what a thing takes, not its worth. */
const isJudged = ({ complement, hits, has }: TypeReading): boolean =>
  JUDGEMENTS.some((category) =>
    hits(category, complement).some(
      (hit) =>
        !has(
          'difficulty',
          complement.filter((token) => token.start === hit.start),
        ),
    ),
  )

const value = rulesOf('value')

/** Judgements that the main clause ascribes to its subject. */
export const judgementRules: readonly TypeRule[] = [
  value('judgement-predicated', 'Says of its subject that it is good, right, important.', isJudged),
  value(
    'excess-predicated',
    '"Too" before an adjective judges a degree as more than is good.',
    ({ complement }) =>
      complement.some((token, i) => token.key === 'too' && complement[i + 1]?.pos === 'ADJ'),
  ),
]

/** Judgements in the verb and its object. */
export const attitudeRules: readonly TypeRule[] = [
  value('superlative-predicated', 'Ranks its subject above all others.', ({ complement }) =>
    complement.some(({ key, lemma }) => key === 'most' || (key.endsWith('est') && key !== lemma)),
  ),
  value(
    'own-attitude',
    'The writer says what he likes, regrets or agrees with.',
    (reading) =>
      subjectWord(reading) === 'i' &&
      reading.head !== null &&
      OWN_ATTITUDES.has(reading.head.lemma),
  ),
  value(
    'importance-of-the-main-verb',
    '"It matters", "it deserves": the verb itself ranks.',
    ({ head, has }) => head !== null && has('evaluation.importance', [head]),
  ),
  value(
    'manner-judged',
    '"Works well", "has it wrong": an adverb right behind the verb says how well.',
    ({ clause }) => someKey(clause.rest.slice(0, 3), MANNERS),
  ),
  value(
    'judgement-of-the-object',
    '"I find it odd", "they call it madness": a judgement ascribed to the object.',
    ({ head, object, has }) =>
      head !== null &&
      ASCRIBING.has(head.lemma) &&
      JUDGEMENTS.slice(0, 5).some((category) => has(category, object)),
  ),
]
