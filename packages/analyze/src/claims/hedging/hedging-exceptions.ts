import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { HedgeCandidate } from './hedging-candidate.ts'
import type { Aside } from '../main-clause-asides.ts'

/** A candidate where it stands. */
export interface HedgePlace {
  readonly sentence: ParsedSentence
  readonly asides: readonly Aside[]
  readonly candidate: HedgeCandidate
}

/** A named reason why words that look like a hedge leave the sentence as strong as it is. */
export interface NoHedgeRule {
  readonly name: string
  readonly reason: string
  readonly holds: (place: HedgePlace) => boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const FREQUENCIES = set(
  'often usually sometimes occasionally frequently commonly generally normally widely',
)
const GUESSES = set('perhaps maybe possibly')
const COUNTABLE = set('often likely frequently')
const DEGREES = set('as more less so too far how')
const HELD = set(
  'accepted said believed held thought assumed considered known argued claimed told cited agreed acknowledged understood recognised recognized supposed',
)
const MODALS = set('may might')
const QUESTION_WORDS = set('how what whether who why')
const COMPARERS = set('than as')
const CONTRASTS = set('but yet')
const CLAUSE_OPENERS = set('PRON DET NOUN PROPN ADV')
const PHRASE_BEFORE = set('ADP CCONJ PUNCT DET')
const PHRASE_AFTER = set('ADP DET NUM ADJ NOUN PUNCT')
const NOMINAL = set('DET ADJ NOUN PROPN PRON')
const VERBS = set('VERB AUX')
const NEGATORS = set("not n't never only")
const AGENTS = set('i you we he she they one who anyone nobody people that which')
const PERCEPTIONS = set('see hear smell feel taste remember')
const EFFECTS = set('mean become cost')
const BELIEVED = set('in strongly firmly her him them you me us')
const DISCLAIMERS = /^(?:i|we|in my|in our|to my|as far|from my|imo|imho)\b/u
/** "That is why they often wait" tells a result, and asks nothing. */
const RESULT_WHY = /^\W*(?:(?:and|but) )?(?:that|this|which)(?: is|['’]s) why\b/iu
/** Tokens in which a question word or "than" still opens the clause of the candidate. */
const CLAUSE_REACH = 6
const STANDARD_REACH = 4
/** Tokens before "can" among which its subject is looked for. */
const SUBJECT_REACH = 4

const keyAt = ({ sentence }: HedgePlace, at: number): string => sentence.tokens[at]?.key ?? ''
const tagAt = ({ sentence }: HedgePlace, at: number): string => sentence.tokens[at]?.pos ?? ''

const wordsOf = ({ sentence, candidate }: HedgePlace): string =>
  sentence.tokens
    .slice(candidate.tokenStart, candidate.tokenEnd)
    .map(({ key }) => key)
    .join(' ')

/** "As far as I can tell" bears on the whole sentence wherever it stands. */
const isDisclaimer = (place: HedgePlace): boolean =>
  place.candidate.kind === 'own-opinion' || DISCLAIMERS.test(wordsOf(place))

const isInside = (place: HedgePlace, holds: (aside: Aside) => boolean): boolean => {
  const { tokenStart } = place.candidate
  return place.asides.some((a) => holds(a) && a.from <= tokenStart && tokenStart < a.to)
}

/** Whether a word of a set opens the clause of the candidate: no verb or comma lies between. */
const isOpenedBy = (place: HedgePlace, openers: ReadonlySet<string>, reach: number): boolean => {
  const { tokenStart } = place.candidate
  const before = place.sentence.tokens.slice(Math.max(1, tokenStart - reach), tokenStart)
  const at = before.findLastIndex(({ key }) => openers.has(key))
  const between = before.slice(at + 1)
  return at >= 0 && !between.some(({ key, pos }) => VERBS.has(pos) || /^[,;:]$/u.test(key))
}

/** "…, but they never sign": a contrast with a subject and a verb of its own, or a clause after a semicolon. */
const isOverruled = ({ sentence: { tokens }, candidate }: HedgePlace): boolean =>
  tokens.some((token, i) => {
    if (i < candidate.tokenEnd) return false
    if (token.key === ';') return true
    const follows = token.key === ',' && CONTRASTS.has(tokens[i + 1]?.key ?? '')
    const clause = tokens.slice(i + 2, i + 2 + CLAUSE_REACH)
    const opens = CLAUSE_OPENERS.has(clause[0]?.pos ?? '') && !NEGATORS.has(clause[0]?.key ?? '')
    return follows && opens && clause.slice(1).some(({ pos }) => VERBS.has(pos))
  })

const rule = (name: string, reason: string, holds: NoHedgeRule['holds']): NoHedgeRule => ({
  name,
  reason,
  holds,
})

const isPossibility = ({ candidate }: HedgePlace): boolean => candidate.kind === 'possibility'

/** Rules about where a hedge stands: in a part that is not what the sentence says. */
const placeRules: readonly NoHedgeRule[] = [
  rule(
    'relative-clause',
    'Limits what is said of a noun by the way.',
    (place) => !isDisclaimer(place) && isInside(place, ({ kind }) => kind === 'relative'),
  ),
  rule(
    'parenthesis',
    'Limits a remark in brackets or between dashes.',
    (place) => !isDisclaimer(place) && isInside(place, ({ kind }) => kind === 'parenthesis'),
  ),
  rule(
    'time-clause',
    'Limits when something is, not that it is.',
    (place) => !isDisclaimer(place) && isInside(place, ({ link }) => link === 'time'),
  ),
  rule(
    'standard-of-comparison',
    '"Than they usually get", "as you may think": limits what is measured by.',
    (place) =>
      place.candidate.tokenStart > 2 &&
      isOpenedBy(place, COMPARERS, STANDARD_REACH) &&
      (FREQUENCIES.has(wordsOf(place)) ||
        // "More crews than last year may come": behind a noun the modal is the main verb.
        (/^(?:may|might|can|could)\b/u.test(wordsOf(place)) &&
          tagAt(place, place.candidate.tokenStart - 1) !== 'NOUN')),
  ),
  rule(
    'embedded-question',
    '"How we might do it": limits what is asked about.',
    (place) =>
      !QUESTION_WORDS.has(keyAt(place, 0)) &&
      !RESULT_WHY.test(place.sentence.text) &&
      isOpenedBy(place, QUESTION_WORDS, CLAUSE_REACH),
  ),
  rule(
    'part-of-a-phrase',
    '"Usually on Mondays", "an often cited report", "at perhaps a fifth": limits a phrase and not the verb.',
    (place) => {
      const { tokenStart, tokenEnd } = place.candidate
      const before = tagAt(place, tokenStart - 1)
      const inPhrase = PHRASE_BEFORE.has(before) && keyAt(place, tokenStart - 1) !== ':'
      const words = wordsOf(place)
      return (
        tokenStart > 2 &&
        (FREQUENCIES.has(words) || (GUESSES.has(words) && before === 'ADP')) &&
        inPhrase &&
        PHRASE_AFTER.has(tagAt(place, tokenEnd))
      )
    },
  ),
  rule(
    'granted-for-contrast',
    '"They may sign, but …" grants the first clause, so that the second stands without a hedge.',
    (place) => MODALS.has(wordsOf(place).split(' ')[0] ?? '') && isOverruled(place),
  ),
]

/** Rules about what the words mean here. */
const senseRules: readonly NoHedgeRule[] = [
  rule(
    'counted-frequency',
    '"Twice as often", "less often", "often enough" measure how often.',
    (place) => {
      const { tokenStart, tokenEnd } = place.candidate
      const words = wordsOf(place)
      if (!COUNTABLE.has(words)) return false
      if (keyAt(place, tokenEnd) === 'enough') return true
      const before = keyAt(place, tokenStart - 1)
      return DEGREES.has(before) && !(words === 'likely' && /^(?:more|less)$/u.test(before))
    },
  ),
  rule(
    'how-widely-held',
    '"It is often said": counts those who say so.',
    (place) => FREQUENCIES.has(wordsOf(place)) && HELD.has(keyAt(place, place.candidate.tokenEnd)),
  ),
  rule(
    'belief-in-somebody',
    '"I believe in rope", "I believe her" tell of trust; only "I believe that" limits what follows.',
    (place) => {
      const { tokenEnd } = place.candidate
      if (!wordsOf(place).endsWith('believe')) return false
      const next = keyAt(place, tokenEnd)
      return BELIEVED.has(next) || (next === 'it' && !VERBS.has(tagAt(place, tokenEnd + 1)))
    },
  ),
  rule(
    'likeness',
    '"Looks like a crane" says what a thing resembles; "looks like it will rain" limits.',
    (place) =>
      /^(?:looks?|sounds?|feels?) like$/u.test(wordsOf(place)) &&
      NOMINAL.has(tagAt(place, place.candidate.tokenEnd)) &&
      !VERBS.has(tagAt(place, place.candidate.tokenEnd + 1)),
  ),
  rule(
    'noun',
    '"A maybe" is the name of an answer, "the might" of a strength.',
    (place) =>
      /^(?:maybe|might)$/u.test(wordsOf(place)) &&
      tagAt(place, place.candidate.tokenStart - 1) === 'DET',
  ),
  rule(
    'month',
    'A capital inside the sentence makes "May" a month.',
    ({ sentence, candidate }) =>
      candidate.tokenStart > 0 &&
      sentence.text.slice(candidate.start - sentence.start).startsWith('May') &&
      /\p{Ll}/u.test(sentence.text.slice(0, candidate.start - sentence.start)),
  ),
]

/** Rules about "can" and "could", which limit only where something may come about. */
const possibilityRules: readonly NoHedgeRule[] = [
  rule(
    'denied-possibility',
    '"Cannot" and "could not" rule out.',
    (place) => isPossibility(place) && NEGATORS.has(keyAt(place, place.candidate.tokenEnd)),
  ),
  rule('question', 'A question asks whether.', (place) => {
    const asks = place.sentence.text.includes('?')
    return asks && place.candidate.kind !== 'hedge'
  }),
  rule(
    'ability',
    'Of people and of what they perceive, "can" and "could" tell what they are able to do.',
    (place) => {
      const { tokenStart, tokenEnd } = place.candidate
      const before = place.sentence.tokens.slice(
        Math.max(0, tokenStart - SUBJECT_REACH),
        tokenStart,
      )
      const agent = before.some(({ key }) => AGENTS.has(key))
      return isPossibility(place) && (agent || PERCEPTIONS.has(keyAt(place, tokenEnd)))
    },
  ),
  rule(
    'can-without-effect',
    '"Can" limits only a verb of bringing about: "A delay can cost an order", but "the crane can lift ten tonnes".',
    (place) => {
      const { candidate, sentence } = place
      if (!isPossibility(place) || keyAt(place, candidate.tokenStart) !== 'can') return false
      const verbs = sentence.tokens.slice(candidate.tokenEnd, candidate.tokenEnd + 3)
      const brings = sentence.lexical
        .argument('causation')
        .some((hit) => verbs.some(({ start }) => start === hit.start))
      return !brings && !verbs.some(({ key }) => EFFECTS.has(key))
    },
  ),
]

/** All rules, in the order in which they are tried. */
export const noHedgeRules: readonly NoHedgeRule[] = [
  ...placeRules,
  ...senseRules,
  ...possibilityRules,
]
