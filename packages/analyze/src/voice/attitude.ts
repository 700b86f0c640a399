import { overlaps, type Span } from '@contend/ingest'
import type { RawHit } from '../lexicon/match.ts'
import type { Attitude } from '../model/sentence.ts'
import { wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { Reporting } from './reporting-rule.ts'
import { FACTIVES, HOSTILE } from './verb-classes.ts'
import { verdictOf } from './verdict.ts'
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

const CONTRASTS = new Set(['but', 'yet', 'though', 'although'])

/** Nouns that call a view false by naming it. */
const FALSE_VIEW =
  /\b(?:myth|fallacy|misconception|delusion|illusion|fairy tale|lie|excuse|superstition|prejudice|fantasy|so called|(?:tell|tells|told|convinced|into) (?:ourselves|themselves)|(?:like|likes|love|loves|prefer|prefers) to (?:think|believe)|would (?:have|like) (?:you|us)(?: to)? (?:believe|think))\b/u

/** Whether words of a sentence are the author's own: outside quotations and what is said. */
const isOwn = ({ sentence, reporting, isQuoted }: Attributed, span: Span): boolean => {
  const said = reporting?.said ?? null
  if (isQuoted(span)) return false
  if (said === null || !overlaps(said, span)) return true
  const again = sentence.tokens[authorAgain(sentence, said.start)]
  return again !== undefined && span.start >= again.start
}

/** How many tokens before a judging word its negation may stand: "nothing in our data bears that out". */
const DENIAL_TOKENS = 6

const isDenied = ({ lexical, tokens }: ParsedSentence, { tokenStart }: RawHit): boolean =>
  lexical.argument('negators').some(({ category, tokenEnd }) => {
    const gap = tokens.slice(tokenEnd, tokenStart)
    return (
      category !== 'negators.idiom' &&
      tokenEnd <= tokenStart &&
      gap.length <= DENIAL_TOKENS &&
      !gap.some(({ key }) => /^[,;:]$/u.test(key))
    )
  })

const judgesBy =
  (category: string): AttitudeRule =>
  (said) =>
    said.sentence.lexical.argument(category).some((hit) => isOwn(said, hit))

const endorses =
  (how: 'stated' | 'denied'): AttitudeRule =>
  (said) =>
    said.sentence.lexical
      .argument('endorsement')
      .some((hit) => isOwn(said, hit) && isDenied(said.sentence, hit) === (how === 'denied'))

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

/** What keeps a view alive that ought to be dead: "refuses to die", "dies hard", "still lingers". */
const STUBBORN =
  /\b(?:refuses? to (?:die|go away)|dies? hard|lingers?|hard to kill|(?:wo n't|will not|does n't|does not|never) (?:die|dies|go away|goes away)|(?:still|stubbornly) (?:persists?|survives?|lives? on))\b/u
/** Verbs of those who hold or spread what the author does not: "cling to the belief that". */
const BEARING =
  /\b(?:cling(?:s|ing)? to|clung to|peddl\w+|parrot\w*|trot(?:s|ted|ting)? out|wheel(?:s|ed)? out|recycl\w+|regurgitat\w+|perpetuat\w+|swallow\w*|(?:fall|falls|fell|falling) for|(?:buy|buys|bought|buying) into|churn(?:s|ed|ing)? out)\b/u

const ownWords = (said: Attributed): string =>
  said.sentence.tokens
    .filter((token) => isOwn(said, token))
    .map(({ key }) => key)
    .join(' ')

const isOfView: AttitudeRule = ({ reporting }) =>
  reporting?.rule === 'view-noun' || reporting?.rule === 'reporting-phrase'

const isStubborn: AttitudeRule = (said) => isOfView(said) && STUBBORN.test(ownWords(said))

/** "The idea that … is outdated"; "in her view the gap is a myth" is hers. */
const isDeniedView: AttitudeRule = (said) => {
  const { reporting, sentence } = said
  const last = sentence.tokens.findLast(
    (token) => reporting !== null && overlaps(token, reporting.cue),
  )
  const isThat = reporting?.rule === 'view-noun' || last?.key === 'that'
  return (
    isThat &&
    isOfView(said) &&
    sentence.lexical.argument('denial').some((hit) => isOwn(said, hit) && !isDenied(sentence, hit))
  )
}

const isBorne: AttitudeRule = (said) => {
  const { reporting, sentence } = said
  const before = sentence.tokens.filter(({ end }) => end <= (reporting?.cue.start ?? 0))
  return isOfView(said) && BEARING.test(before.map(({ key }) => key).join(' '))
}

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

/** How many words of a name must come again, and how soon behind them the judgement. */
const NAME_TOKENS = 2
const JUDGED_TOKENS = 4

/** "Received wisdom holds that …. Received wisdom is wrong here." */
const onNamesake = (
  { reporting, sentence }: Attributed,
  reply: ParsedSentence,
): ReturnType<typeof verdictOf> => {
  if (reporting === null) return null
  const speaker = reporting.speaker ?? reporting.cue
  const last = sentence.tokens.findLastIndex((token) => overlaps(token, speaker))
  // wink takes the first word of "Received wisdom" for a verb, so that the name begins where the sentence does.
  const from =
    last < NAME_TOKENS ? 0 : sentence.tokens.findIndex((token) => overlaps(token, speaker))
  const name = sentence.tokens
    .slice(from, last + 1)
    .slice(0, NAME_TOKENS)
    .map(({ key }) => key)
  const opening = reply.tokens.slice(0, name.length + JUDGED_TOKENS)
  const end = opening.at(-1)?.end ?? reply.end
  const isEarly = (hit: Span): boolean => hit.start < end
  if (name.length < 2 && reporting.speaker === null) return null
  if (!name.every((key, i) => opening[i]?.key === key)) return null
  if (reply.lexical.argument('rejection').some((hit) => isEarly(hit) && !isDenied(reply, hit)))
    return 'rejects'
  return reply.lexical.argument('endorsement').some((hit) => isEarly(hit) && !isDenied(reply, hit))
    ? 'endorses'
    : null
}

/** "They are wrong.", "It is special pleading, and dear at that.", "Nonsense." */
const answeredBy =
  (verdict: 'rejects' | 'endorses'): AttitudeRule =>
  (said) =>
    said.reply !== null && (verdictOf(said.reply) ?? onNamesake(said, said.reply)) === verdict

/** Rules that read the attitude off a word of the sentence itself: there the author speaks too. */
const VERDICTS = new Set(['rejecting-word', 'false-view', 'denying-word'])

/** "It is a myth that …": whether the sentence that names a view is itself where its author rejects it. */
export const isVerdictInSentence = (attitudeRule: string | undefined): boolean =>
  attitudeRule !== undefined && VERDICTS.has(attitudeRule)

const RULES: readonly (readonly [Attitude, string, AttitudeRule])[] = [
  ['rejects', 'rejecting-word', judgesBy('rejection')],
  ['rejects', 'denying-word', isDeniedView],
  ['endorses', 'endorsing-word', endorses('stated')],
  ['rejects', 'denied-endorsement', endorses('denied')],
  ['rejects', 'false-view', namesFalse],
  ['rejects', 'stubborn-view', isStubborn],
  ['rejects', 'borne-view', isBorne],
  ['rejects', 'hostile-verb', cueIs(HOSTILE)],
  ['rejects', 'general-opinion-but', ownBut],
  ['endorses', 'endorsing-reply', answeredBy('endorses')],
  ['rejects', 'rejecting-reply', answeredBy('rejects')],
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
