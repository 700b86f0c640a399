import { overlaps, type Span } from '@contend/ingest'
import type { Attitude } from '../model/sentence.ts'
import { wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { Reporting } from './reporting.ts'

/** What the author makes of attributed words, and the rule that says so. */
export interface AttitudeFinding {
  readonly attitude: Attitude
  readonly rule: string
}

/** A reply longer than this says something of its own. */
const REPLY_WORDS = 9
const REPLY_OPENERS = new Set(
  'they it this that these those he she wrong nonsense no not false untrue rubbish except sorry really'.split(
    ' ',
  ),
)

const anyOutside = (
  sentence: ParsedSentence,
  categories: readonly string[],
  quoted: (span: Span) => boolean,
): boolean =>
  categories.some((category) => sentence.lexical.argument(category).some((hit) => !quoted(hit)))

/** Verbs that take what is reported for true (Kiparsky and Kiparsky 1970): to cite with them is to agree. */
const FACTIVES = new Set(['show', 'find', 'prove', 'reveal', 'demonstrate', 'confirm', 'establish'])

const citesAsFact = (sentence: ParsedSentence, { cue }: Reporting): boolean =>
  sentence.tokens.some((token) => overlaps(token, cue) && FACTIVES.has(token.lemma))

const isReply = (sentence: ParsedSentence | null): sentence is ParsedSentence => {
  if (sentence === null || sentence.words > REPLY_WORDS) return false
  return REPLY_OPENERS.has(wordTokens(sentence)[0]?.key ?? '')
}

const opensWithContrast = (sentence: ParsedSentence): boolean => {
  const first = wordTokens(sentence)[0]
  return (
    first !== undefined &&
    sentence.lexical.argument('discourse.contrast').some((hit) => hit.start === first.start)
  )
}

/**
 * The author's attitude to a sentence given to somebody else: from judging words around what is
 * said, from a short reply ("They are wrong."), or from a general opinion met with "but". Anything
 * less plain is `reports`.
 */
export const attitudeTo = (
  sentence: ParsedSentence,
  next: ParsedSentence | null,
  context: {
    readonly reporting: Reporting | null
    readonly quoted: (span: Span) => boolean
  },
): AttitudeFinding => {
  const { reporting, quoted } = context
  if (anyOutside(sentence, ['rejection'], quoted))
    return { attitude: 'rejects', rule: 'rejecting-word' }
  if (anyOutside(sentence, ['endorsement'], quoted)) {
    return { attitude: 'endorses', rule: 'endorsing-word' }
  }
  if (reporting !== null && citesAsFact(sentence, reporting)) {
    return { attitude: 'endorses', rule: 'factive-verb' }
  }
  if (isReply(next)) {
    if (
      next.lexical.argument('endorsement').length > 0 &&
      next.lexical.argument('negators').length === 0
    ) {
      return { attitude: 'endorses', rule: 'endorsing-reply' }
    }
    if (next.lexical.argument('rejection').length + next.lexical.argument('negators').length > 0) {
      return { attitude: 'rejects', rule: 'rejecting-reply' }
    }
  }
  const general = reporting?.rule === 'reporting-phrase' || reporting?.rule === 'impersonal-passive'
  if (general && next !== null && opensWithContrast(next)) {
    return { attitude: 'rejects', rule: 'general-opinion-then-contrast' }
  }
  return { attitude: 'reports', rule: 'no-attitude-words' }
}
