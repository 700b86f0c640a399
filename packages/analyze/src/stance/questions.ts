import type { Negation } from '../model/hit.ts'
import { wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'

/** What a question makes of the side its words take. */
export interface QuestionReading {
  readonly rule: string
  /** What it puts forward: the side of its words, the other one, or neither. */
  readonly puts: 'same' | 'opposite' | 'nothing'
}

interface QuestionRule extends QuestionReading {
  readonly holds: (
    keys: readonly string[],
    sentence: ParsedSentence,
    negations: readonly Negation[],
  ) => boolean
}

const INSISTING = new Set('really seriously honestly truly'.split(' '))
const REASON_OF_FACT = new Set('do does did is are was were'.split(' '))
const ASKING = new Set('is are was were do does did have has'.split(' '))
const REASON_OF_WISH = new Set('would should must'.split(' '))
const isHead = ({ block }: ParsedSentence): boolean => block === 'title' || block === 'heading'

/** Verbs of holding on to what should be given up. */
const CLINGING = new Set('insist pretend persist cling bother keep'.split(' '))
const CLINGING_WORDS = 5

const QUESTIONS: readonly QuestionRule[] = [
  {
    // "Who would call them the same?": the negation stage has read it as "nobody would".
    rule: 'rhetorical-question',
    puts: 'same',
    holds: (_, __, negations) =>
      negations.some(({ rule }) => rule.startsWith('rhetorical-question')),
  },
  {
    // "Why would B2B differ?"
    rule: 'rhetorical-question',
    puts: 'opposite',
    holds: ([first = '', second = '']) =>
      /^(?:why|who)$/u.test(first) && REASON_OF_WISH.has(second),
  },
  {
    // "Are they really so different?": not as a title, which its text may answer with yes.
    rule: 'rhetorical-question',
    puts: 'opposite',
    holds: (keys, sentence) => !isHead(sentence) && keys.some((key) => INSISTING.has(key)),
  },
  {
    // "Aren't they the same?" expects a yes.
    rule: 'rhetorical-question',
    puts: 'opposite',
    holds: ([first = '', second = '']) => ASKING.has(first) && second === "n't",
  },
  {
    // "Why do we insist on keeping them apart?"
    rule: 'rhetorical-question',
    puts: 'opposite',
    holds: (keys) =>
      keys[0] === 'why' && keys.slice(1, CLINGING_WORDS).some((key) => CLINGING.has(key)),
  },
  {
    // "Why do B2B and B2C differ?" takes for granted that they do.
    rule: 'presupposed',
    puts: 'same',
    holds: ([first, second = '']) => first === 'why' && REASON_OF_FACT.has(second),
  },
]

/** How a question is read, by the first rule that holds; a plain one puts nothing forward. */
export const readQuestion = (
  sentence: ParsedSentence,
  negations: readonly Negation[],
): QuestionReading => {
  const keys = wordTokens(sentence).map(({ key }) => key)
  const found = QUESTIONS.find(({ holds }) => holds(keys, sentence, negations))
  return found ?? { rule: 'question', puts: 'nothing' }
}

const NO =
  /^(?:no|none|nope|hardly|not (?:really|at all|quite|much)|of course not|there (?:is|are) (?:n't|not|no)(?: (?:one|any|none))?)$/u
const YES = /^(?:yes|yep|absolutely|of course|very much so|there (?:is|are))$/u
const ANSWER_WORDS = 4
const ELLIPTIC_WORDS = 5
/** "They certainly are", "It does not": nothing but a pronoun and an auxiliary. */
const ELLIPTIC =
  /^(?:it|they|this|that|there|we|you) (?:\w+ly )?(?:is|are|was|were|do|does|did|has|have|can|will|would|should|must)(?: (?:not|n't))?(?: \w+ly)?$/u

/** Whether a sentence is nothing but "it is" or "they do not". */
export const isElliptic = (sentence: ParsedSentence): boolean =>
  sentence.words <= ELLIPTIC_WORDS &&
  ELLIPTIC.test(
    sentence.tokens
      .map(({ key }) => key)
      .join(' ')
      .replace(/ ?[.!]$/u, ''),
  )

/** What a sentence that opens like an answer makes of the side of the question before it. */
export const readAnswer = (sentence: ParsedSentence): 'same' | 'opposite' | null => {
  const comma = sentence.tokens.findIndex(({ key }) => /^[,.;!]$/u.test(key))
  const opening = sentence.tokens.slice(0, comma < 0 ? ANSWER_WORDS : comma)
  if (opening.length > ANSWER_WORDS) return null
  const words = opening
    .map(({ key }) => key.replace(/\.$/u, ''))
    .join(' ')
    .trim()
  if (NO.test(words)) return 'opposite'
  if (ELLIPTIC.test(words)) return /\b(?:not|n't)\b/u.test(words) ? 'opposite' : 'same'
  return YES.test(words) ? 'same' : null
}
