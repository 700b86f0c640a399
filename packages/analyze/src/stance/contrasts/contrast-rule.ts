import type { Span } from '@contend/ingest'
import type { Negation } from '../../model/hit.ts'
import type { ClaimType } from '../../model/sentence.ts'
import { wordTokens, type ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'
import type { ResolvedProposition } from '../proposition.ts'
import type { Segment } from '../segments.ts'
import type { Named, Setting } from '../setting.ts'

/** A sentence that no predicate decides, and what stands around it. */
export interface ContrastPlace {
  readonly at: number
  readonly sentence: ParsedSentence
  readonly setting: Setting
  readonly proposition: ResolvedProposition
  readonly segments: readonly Segment[]
  readonly negations: readonly Negation[]
  /** What the claim mainly does. */
  readonly claimType: ClaimType | null
}

/** A way to set the sides apart, or to deny that there are two, without a predicate that says so. */
export interface ContrastRule {
  readonly name: string
  /** How many sides a sentence must name for the rule to be tried at all. */
  readonly sides: 0 | 1 | 2
  /** Whether it denies the sides instead of setting them apart. */
  readonly denies: boolean
  /** Whether a negation over the words turns it: "not slower than B2C". */
  readonly negatable: boolean
  /** How much it counts against a sentence that says it in words: 0 to 1. */
  readonly weight: number
  /** The words that do it, or `null`. */
  readonly find: (place: ContrastPlace) => Span | null
}

/** All places where a sentence names one of the sides by itself, in text order. */
export const namedIn = ({ at, setting }: ContrastPlace): readonly Named[] =>
  setting.named[at]?.filter(({ by }) => by !== 'together') ?? []

const OWNERS = new Set(['our', 'my'])
const PREMODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV'])
/** Parts and products of a firm; of its customers it may say what holds of all. */
const FIRM_PARTS = new Set(
  'team department desk unit division arm site page shop store newsletter website webshop blog catalogue catalog launch account manager hotline office folder list mail call edition brochure logo warehouse counter brand campaign podcast staff colleague'.split(
    ' ',
  ),
)

/** "Our B2B team": it names a part of the author's firm, not a kind of business. */
export const isOwn = ({ tokens }: ParsedSentence, named: Named): boolean => {
  const first = tokens.findIndex(({ start }) => start >= named.start)
  let owner = first - 1
  while (owner >= 0 && PREMODIFIERS.has(tokens[owner]?.pos ?? '')) owner--
  if (!OWNERS.has(tokens[owner]?.key ?? '')) return false
  let head = tokens.findIndex(({ start }) => start >= named.end)
  while (tokens[head + 1]?.pos === 'NOUN') head++
  return FIRM_PARTS.has(tokens[head]?.lemma ?? '')
}

/** Whether a token is a verb, auxiliaries among them. */
export const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

/** The tokens of a stretch. */
export const between = (sentence: ParsedSentence, start: number, end: number): readonly Token[] =>
  sentence.tokens.filter((token) => token.start >= start && token.end <= end)

const ADDITIVE = new Set('too also likewise similarly equally so'.split(' '))

/** Whether some word says that the one is as the other: "Consumers wait too". */
export const isAdditive = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }) => ADDITIVE.has(key))

/** How many words into a sentence its topic may be named. */
const TOPIC_WORDS = 6

const WITHIN_PHRASE = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PART', 'PUNCT'])

/** "The plumber is a dad with vans": what somebody is said to be is not what the sentence is about. */
const isComplement = ({ tokens }: ParsedSentence, hit: Named): boolean => {
  const before = tokens.filter(({ end }) => end <= hit.start)
  return before.findLast(({ pos }) => !WITHIN_PHRASE.has(pos))?.lemma === 'be'
}

/** The one side a sentence is about: named near its start, and no other in it. */
export const topicAt = ({ setting }: ContrastPlace, at: number): Named | null => {
  const sentence = setting.sentences[at]
  const [side, other] = setting.sides[at] ?? []
  if (sentence === undefined || side === undefined || other !== undefined) return null
  const [hit] = setting.named[at] ?? []
  const last = wordTokens(sentence)[TOPIC_WORDS - 1]
  if (hit === undefined || isOwn(sentence, hit) || isComplement(sentence, hit)) return null
  return last !== undefined && hit.start > last.start ? null : hit
}

const DESCRIBING: ReadonlySet<ClaimType | null> = new Set([null, 'fact', 'comparison', 'causal'])
const PRAISE = ['centrality', 'marginality']
const PERSONAL = new Set(['decide', 'buy', 'choose'])

/** "In B2B you have to convince a board" tells how things are there, though it says what one must do. */
const isOfPlace = ({ tokens }: ParsedSentence): boolean =>
  tokens[0]?.pos === 'ADP' &&
  tokens.some(({ key }, i) => i > 0 && i <= TOPIC_WORDS && key === 'you')

/** "Consumers decide alone", "they buy on impulse": what persons do is not what decides. */
const isOfPersons = ({ tokens }: ParsedSentence, { tokenStart }: { tokenStart: number }): boolean =>
  PERSONAL.has(tokens[tokenStart]?.lemma ?? '')

/** "Selling to procurement is a siege" tells what it is like, "B2B means selling to firms" what a word means. */
const isOfWord = ({ lexical }: ParsedSentence): boolean => lexical.argument('definition').length > 0

/** Whether it says how things are: no advice, no verdict, no meaning of a word. */
export const describes = ({ claimType, sentence }: ContrastPlace): boolean =>
  (DESCRIBING.has(claimType) ||
    (claimType === 'policy' && isOfPlace(sentence)) ||
    (claimType === 'definition' && !isOfWord(sentence))) &&
  !PRAISE.some((category) =>
    sentence.lexical.argument(category).some((hit) => !isOfPersons(sentence, hit)),
  )

/** How far back the other side may be named for a comparison that leaves it out. */
const REACH = 2

/** Whether the other side stands in the heading, the title or the two sentences before. */
export const otherIsNear = ({ at, setting }: ContrastPlace, side: number): boolean =>
  [at - 1, at - REACH, ...(setting.heads[at] ?? [])].some((i) =>
    setting.sides[i]?.some((other) => other !== side),
  )
