import { overlaps, type Span } from '@contend/ingest'
import type { Attitude } from '../model/sentence.ts'
import { wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { Reporting } from './reporting-rule.ts'
import { FACTIVES, HOSTILE } from './verb-classes.ts'
import { authorAgain } from './voice-at.ts'

/** What the author makes of attributed words, and the rule that says so. */
export interface AttitudeFinding {
  readonly attitude: Attitude
  readonly rule: string
}

/** A sentence given to somebody else, and the author's next words. */
export interface Attributed {
  readonly sentence: ParsedSentence
  readonly reporting: Reporting | null
  /** The first sentence of the author's behind it, if it is near. */
  readonly reply: ParsedSentence | null
  readonly isQuoted: (span: Span) => boolean
}

type AttitudeRule = (said: Attributed) => boolean

/** A reply longer than this says something of its own. */
const REPLY_WORDS = 9
/** A judgement must come this early in a longer reply that takes up what was said. */
const EARLY_WORDS = 6
const ANAPHORS = new Set('they it this that these those he she'.split(' '))
const REPLIES = new Set(
  'wrong nonsense no not false untrue rubbish except sorry really right true'.split(' '),
)

const CONTRASTS = new Set(['but', 'yet', 'though', 'although'])

/** Nouns that call a view false by naming it. */
const FALSE_VIEW =
  /\b(?:myth|fallacy|misconception|delusion|illusion|fairy tale|lie|excuse|superstition|prejudice|fantasy|so called)\b/u

/** Whether words of a sentence are the author's own: outside quotations and what is said. */
const isOwn = ({ sentence, reporting, isQuoted }: Attributed, span: Span): boolean => {
  const said = reporting?.said ?? null
  if (isQuoted(span)) return false
  if (said === null || !overlaps(said, span)) return true
  const again = sentence.tokens[authorAgain(sentence, said.start)]
  return again !== undefined && span.start >= again.start
}

const judgesBy =
  (category: string): AttitudeRule =>
  (said) =>
    said.sentence.lexical.argument(category).some((hit) => isOwn(said, hit))

const cueIs =
  (lemmas: ReadonlySet<string>): AttitudeRule =>
  ({ sentence, reporting }) =>
    reporting !== null &&
    sentence.tokens.some((token) => overlaps(token, reporting.cue) && lemmas.has(token.lemma))

const namesFalse: AttitudeRule = ({ sentence, reporting }) =>
  reporting !== null &&
  FALSE_VIEW.test(
    sentence.tokens
      .filter((token) => overlaps(token, reporting.cue))
      .map(({ key }) => key)
      .join(' '),
  )

/** "As Solheim argues, …": with "as" the author says it too. */
const citedWithAs: AttitudeRule = ({ sentence, reporting }) =>
  reporting?.rule === 'reporting-verb' && sentence.tokens[0]?.key === 'as'

const ownBut: AttitudeRule = ({ sentence, reporting }) => {
  if (reporting?.general !== true || reporting.said === null) return false
  return CONTRASTS.has(sentence.tokens[authorAgain(sentence, reporting.said.start)]?.key ?? '')
}

const opensWithContrast = (sentence: ParsedSentence): boolean => {
  const first = wordTokens(sentence)[0]
  return sentence.lexical.argument('discourse.contrast').some((hit) => hit.start === first?.start)
}

const contrastFollows: AttitudeRule = ({ reporting, reply }) =>
  reporting?.general === true && reply !== null && opensWithContrast(reply)

/** "Wrong" and "not wrong": whether an early judgement of a reply stands as it is, or is denied. */
const judgedEarly = (
  reply: ParsedSentence,
  category: 'rejection' | 'endorsement',
  how: 'plain' | 'denied' = 'plain',
): boolean => {
  const words = wordTokens(reply)
  const limit = words[Math.min(EARLY_WORDS, words.length) - 1]?.end ?? reply.end
  const negators = reply.lexical.argument('negators')
  return reply.lexical.argument(category).some((hit) => {
    const isDenied = negators.some(({ end }) => end <= hit.start)
    return hit.start < limit && isDenied === (how === 'denied')
  })
}

const PRO_FORMS = new Set(
  'so it that do does did is are was were have has will would can true case'.split(' '),
)

/**
 * "No.", "It does not.", "That is not so.", "They don't.": nothing but a negation behind what was said. "They
 * have no harbour" and "he did not stay" say something of their own.
 */
const deniesOutright = (reply: ParsedSentence): boolean => {
  const words = wordTokens(reply)
  const negators = reply.lexical.argument('negators')
  const at = words.findIndex((word) => negators.some((hit) => overlaps(hit, word)))
  if (at < 0) return words[0] !== undefined && REPLIES.has(words[0].key) && negators.length > 0
  const rest = words.slice(at).filter((word) => !negators.some((hit) => overlaps(hit, word)))
  return at === 0 || rest.every(({ key }) => PRO_FORMS.has(key))
}

/** "They are wrong.", "It is special pleading, and dear at that.", "Nonsense." */
const answeredBy =
  (category: 'rejection' | 'endorsement'): AttitudeRule =>
  ({ reply }) => {
    if (reply === null) return false
    const first = wordTokens(reply)[0]?.key ?? ''
    const isShort = reply.words <= REPLY_WORDS
    if (!ANAPHORS.has(first) && !(isShort && REPLIES.has(first))) return false
    const isRight =
      judgedEarly(reply, 'endorsement') || (isShort && judgedEarly(reply, 'rejection', 'denied'))
    if (category === 'endorsement') return isRight
    return judgedEarly(reply, 'rejection') || (isShort && !isRight && deniesOutright(reply))
  }

/** Rules that read the attitude off a word of the sentence itself: there the author speaks too. */
const VERDICTS = new Set(['rejecting-word', 'false-view'])

/** "It is a myth that …": whether the sentence that names a view is itself where its author rejects it. */
export const isVerdictInSentence = (attitudeRule: string | undefined): boolean =>
  attitudeRule !== undefined && VERDICTS.has(attitudeRule)

const RULES: readonly (readonly [Attitude, string, AttitudeRule])[] = [
  ['rejects', 'rejecting-word', judgesBy('rejection')],
  ['endorses', 'endorsing-word', judgesBy('endorsement')],
  ['rejects', 'false-view', namesFalse],
  ['rejects', 'hostile-verb', cueIs(HOSTILE)],
  ['rejects', 'general-opinion-but', ownBut],
  ['endorses', 'endorsing-reply', answeredBy('endorsement')],
  ['rejects', 'rejecting-reply', answeredBy('rejection')],
  ['endorses', 'factive-verb', cueIs(FACTIVES)],
  ['endorses', 'cited-with-as', citedWithAs],
  ['rejects', 'general-opinion-then-contrast', contrastFollows],
]

/**
 * The author's attitude to a sentence given to somebody else, by the first rule that holds: judging words
 * of the author's around what is said, words that judge by themselves, or a reply. Else `reports`.
 */
export const attitudeTo = (said: Attributed): AttitudeFinding => {
  const found = RULES.find(([, , holds]) => holds(said))
  if (found === undefined) return { attitude: 'reports', rule: 'no-attitude-words' }
  return { attitude: found[0], rule: found[1] }
}

/** Whether a sentence speaks of people by "they" or "these people", so that they are those of before. */
export const isOfSameSpeaker = ({ sentence, isQuoted }: Attributed): boolean =>
  sentence.tokens.some(({ key, start, end }, i) => {
    if (isQuoted({ start, end })) return false
    if (key === 'they' || key === 'he' || key === 'she') return true
    return (key === 'these' || key === 'those') && sentence.tokens[i + 1]?.lemma === 'people'
  })
