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
const POINTERS = wordSet('this that it these those')
const NEGATORS = wordSet("not n't never")
const MANNERS = wordSet('well badly perfectly poorly brilliantly superbly wrong')

/** Tokens behind a verb of ascribing in which its judgement stands; "have" ascribes to what stands next to it. */
const OBJECT_TOKENS = 8
const OWNED_TOKENS = 3

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
  value(
    'judgement-without-verb',
    '"What rubbish.", "Fair comment about the lock.": a judgement that stands for a sentence.',
    ({ clause, has }) =>
      clause.verb.length === 0 && JUDGEMENTS.some((category) => has(category, clause.tokens)),
  ),
  value(
    'class-denied',
    '"That is no service", "It is not a detail": denies what somebody called it.',
    ({ head, clause, complement }) =>
      head?.lemma === 'be' &&
      POINTERS.has(clause.subject.at(-1)?.key ?? '') &&
      clause.subject.length < 3 &&
      (someKey(clause.verb, NEGATORS) ||
        complement[0]?.key === 'no' ||
        complement[0]?.key === 'not') &&
      complement.some(({ pos }) => pos === 'NOUN'),
  ),
  value(
    'verdict-of-the-main-verb',
    '"It makes no sense", "it proves nothing": the verb with its object is a judgement.',
    ({ head, has, complement }) =>
      head !== null && complement.length === 0 && has('appraisal', [head]),
  ),
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
    ({ head, clause, has }) =>
      head !== null &&
      ASCRIBING.has(head.lemma) &&
      JUDGEMENTS.slice(0, 5).some((category) =>
        has(category, clause.rest.slice(0, head.lemma === 'have' ? OWNED_TOKENS : OBJECT_TOKENS)),
      ),
  ),
]
