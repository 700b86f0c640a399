import { overlaps, type Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'

/** The tokens a span touches, as a range of the sentence's tokens. */
export const tokenRange = (
  { tokens }: ParsedSentence,
  span: Span,
): { readonly first: number; readonly last: number } => ({
  first: tokens.findIndex((token) => overlaps(token, span)),
  last: tokens.findLastIndex((token) => overlaps(token, span)),
})

/** "The difference", "the overlap": a noun, of which something may be said. "The same" is none, whatever its tag. */
export const isNoun = (sentence: ParsedSentence, span: Span): boolean => {
  const inside = sentence.tokens.filter((token) => overlaps(token, span))
  return (
    inside.some(({ pos }) => pos === 'NOUN') &&
    !inside.some(({ pos }) => pos === 'VERB') &&
    inside.at(-1)?.key !== 'same'
  )
}

/** Verbs whose object says what their subject is like: "B2B demands a different temper". */
const DEMANDING = new Set('require need demand call imply deserve mean want'.split(' '))
/** How many tokens may stand between the demanding verb and what it demands. */
const DEMAND_TOKENS = 4

const isDemanded = (before: readonly Token[]): boolean =>
  before
    .slice(-DEMAND_TOKENS)
    .some(({ pos, lemma }) => (pos === 'VERB' || pos === 'AUX') && DEMANDING.has(lemma))

/**
 * "They sell the same brick", "different kits help": it says of a thing which one it is, not that things
 * compare. "They are different trades" and "It needs a different kit" do compare.
 */
export const isAttributive = (sentence: ParsedSentence, hit: Span): boolean => {
  const { tokens } = sentence
  const { first, last } = tokenRange(sentence, hit)
  const next = tokens[last + 1]
  // wink takes the adjective of "such unlike things" for a preposition.
  const isAdjective =
    tokens[last]?.pos === 'ADJ' || (tokens[last]?.pos === 'ADP' && tokens[first - 1]?.pos === 'ADJ')
  if (!isAdjective || next === undefined) return false
  if (!/^(?:NOUN|ADJ|NUM)$/u.test(next.pos)) return false
  const before = tokens.slice(0, first)
  if (isDemanded(before)) return false
  return before.findLast(({ pos }) => pos !== 'DET' && pos !== 'ADV')?.lemma !== 'be'
}

/** Words that bring in what a relation holds of. */
const COMPLEMENTISERS = new Set('from to than as between of among with'.split(' '))

/** "The same as last year", "regardless of size": what the relation holds of stands behind it. */
export const hasComplement = (sentence: ParsedSentence, hit: Span): boolean => {
  const { last } = tokenRange(sentence, hit)
  const { tokens } = sentence
  return tokens
    .slice(last, last + 2)
    .some(({ key }, i) => COMPLEMENTISERS.has(key) && tokens[last + i + 1]?.key !== 'well')
}

const COPULAS = new Set('be become remain seem look stay appear'.split(' '))
/** Verbs whose object the author finds to be there: "I see no difference". */
const PERCEIVING = new Set('see find notice detect observe perceive know'.split(' '))
const LEADING = new Set(['ADV', 'DET', 'PART', 'ADJ'])

/**
 * Whether an adjective or noun of relation is what the sentence says ("would be the same", "there is no difference")
 * or says something of ("the same rules apply").
 */
export const isStated = (sentence: ParsedSentence, hit: Span): boolean => {
  const { first, last } = tokenRange(sentence, hit)
  const { tokens } = sentence
  if (tokens.slice(first, last + 1).some(isVerb)) return false
  const before = tokens.slice(0, first)
  const opensSentence = !before.some(isVerb) && tokens[last + 1]?.key !== ','
  const head = before.findLast(({ pos }) => !LEADING.has(pos))
  if (PERCEIVING.has(head?.lemma ?? '') && before.some(({ key }) => key === 'i' || key === 'we'))
    return true
  return COPULAS.has(head?.lemma ?? '') || (opensSentence && tokens.slice(last).some(isVerb))
}

const DIFFERING = new Set(['differ', 'diverge'])
/** What of people differs from one to the next: "Opinions differ." */
const OF_PEOPLE = /^(?:opinion|view|taste|mileage|people|expert|author|scholar|estimate)s?$/u
const BEHIND_DIFFERING = /^(?:[.,;:!]|too|also|as|sharply|widely|greatly|considerably|a)$/u

/** "Shipping differs, too": the verb alone says that two things known from before are not alike. */
export const differsByItself = ({ tokens }: ParsedSentence, hit: Span): boolean => {
  const at = tokens.findIndex((token) => overlaps(token, hit))
  const [subject, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    DIFFERING.has(verb?.lemma ?? '') &&
    subject !== undefined &&
    (/^(?:NOUN|PROPN)$/u.test(subject.pos) || subject.key.endsWith('ing')) &&
    !OF_PEOPLE.test(subject.key) &&
    (next === undefined || BEHIND_DIFFERING.test(next.key))
  )
}

/** "Makes no difference", "the difference disappears": a phrase that says at once what of and how. */
export const isWholeStatement = (sentence: ParsedSentence, hit: Span): boolean => {
  const inside = sentence.tokens.filter((token) => overlaps(token, hit))
  return inside.some(isVerb) && inside.some(({ pos }) => pos === 'NOUN')
}

/** "The cook and the guest are the same": what the relation holds of is the subject of its own part. */
export const hasJoinedSubject = ({ tokens }: ParsedSentence, part: Span): boolean => {
  const inside = tokens.filter(({ start, end }) => start >= part.start && end <= part.end)
  const verb = inside.findIndex(isVerb)
  return inside.slice(0, Math.max(verb, 0)).some(({ key }) => key === 'and' || key === '&')
}
