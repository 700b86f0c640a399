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
const CONCEIVING = new Set('came invented decided says said thought dreamt dreamed told'.split(' '))
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
    // "Who came up with the idea that they differ?"
    rule: 'rhetorical-question',
    puts: 'opposite',
    holds: ([first = '', second = '']) => first === 'who' && CONCEIVING.has(second),
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

const NO =
  /^(?:no|none|nope|nah|never|hardly|scarcely|not(?: (?:really|at all|quite|much|in the least|in the slightest|one bit|a bit|a chance|even close|by a long (?:shot|way)|necessarily|any ?more))?|of course not|far from it|no way|i doubt it|i used to think so|i once thought so|i think not|i (?:do n't|do not) think so|there (?:is|are) (?:n't|not|no)(?: (?:one|any|none))?)$/u
const YES =
  /^(?:yes|yep|yeah|absolutely|certainly|definitely|of course|sure|indeed|very much(?: so)?|without (?:a )?doubt|more than ever|i think so|you bet(?: (?:it|they) (?:is|are|does|do))?|there (?:is|are))$/u
const ANSWER_WORDS = 5
/** What may stand before an answer: "In short: no.", "A: Not at all." */
const LEAD_IN =
  /^(?:a|answer|the answer|my answer|(?:the |my )?short answer|in short|in a word|in one word|in brief|well|so|i 'd say|i would say|simply put|put simply|frankly|honestly|sadly|alas|unfortunately)(?: is)?$/u
/** Adverbs of an answer that leave it what it is: "Sadly not." */
const ADVERB =
  /^(?:sadly|unfortunately|alas|certainly|definitely|absolutely|probably|clearly|obviously|surely|most certainly) (?=no|hardly|scarcely)/u
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

/** The words of a sentence up to its first stop, and those behind it up to the next. */
const openingsOf = ({ tokens }: ParsedSentence): readonly string[] => {
  const parts: string[][] = [[]]
  for (const { key } of tokens) {
    if (/^[,.;:!?]$/u.test(key)) parts.push([])
    else parts.at(-1)?.push(key.replace(/\.$/u, ''))
  }
  return parts.slice(0, 2).map((words) => words.join(' '))
}

/** What a sentence that opens like an answer makes of the side of the question before it. */
export const readAnswer = (sentence: ParsedSentence): 'same' | 'opposite' | null => {
  const [opening = '', next = ''] = openingsOf(sentence)
  const words = (LEAD_IN.test(opening) ? next : opening).replace(ADVERB, '')
  if (/^not in .* (?:do|does|is|are) (?:not|n't)$/u.test(words)) return 'opposite'
  if (words.split(' ').length > ANSWER_WORDS) return null
  if (NO.test(words)) return 'opposite'
  if (ELLIPTIC.test(words)) return /\b(?:not|n't)\b/u.test(words) ? 'opposite' : 'same'
  return YES.test(words) ? 'same' : null
}

const ABOUT_ASKING =
  /^(?:(?:that|this|it) (?:is|'s|was) (?:what|the question|a question|something)|let us|let 's|we asked|i asked|tell (?:us|me)|share your|have your say|what do you think|what is your|read on|here (?:is|are|'s) )/u

/** "That is what we asked five of them.": behind it, a question was a question. */
const isAboutAsking = ({ tokens }: ParsedSentence): boolean =>
  ABOUT_ASKING.test(tokens.map(({ key }) => key).join(' '))

const isAnswer = (sentence: ParsedSentence): boolean =>
  readAnswer(sentence) !== null || isAboutAsking(sentence)

const OPEN: QuestionReading = { rule: 'question', puts: 'nothing' }

/** How a question is read, by the first rule that holds; a plain one, and one that is answered at once, puts nothing forward. */
export const readQuestion = (
  sentence: ParsedSentence,
  negations: readonly Negation[],
  next?: ParsedSentence,
): QuestionReading => {
  if (next?.blockIndex === sentence.blockIndex && isAnswer(next)) return OPEN
  const keys = wordTokens(sentence).map(({ key }) => key)
  const found = QUESTIONS.find(({ holds }) => holds(keys, sentence, negations))
  return found ?? OPEN
}
