import type { Token } from '../text/token.ts'
import {
  EVERYONE,
  GROUP,
  isFinite,
  isPastForm,
  isUnseenCommand,
  OPENERS,
  QUESTION_WORDS,
  RELATIVES,
  verbOf,
} from './clause-verb.ts'

/** What kind of thing the main clause speaks of. */
export type SubjectKind =
  | 'none'
  | 'i'
  | 'we'
  | 'you'
  | 'person'
  | 'they'
  | 'it'
  | 'this'
  | 'there'
  | 'question-word'
  | 'action'
  | 'everyone'
  | 'generic'
  | 'definite'
  | 'possessed'
  | 'name'

/** When, or how surely, the main clause holds. */
export type Tense = 'present' | 'past' | 'perfect' | 'modal' | 'none'

/** The main clause of a sentence, as far as tags show it: its subject, its finite verb and what follows. */
export interface Clause {
  readonly subject: readonly Token[]
  readonly subjectKind: SubjectKind
  /** The finite verb or auxiliary; `null` for a fragment. */
  readonly finite: Token | null
  /** The verb with the meaning: "will have sold" has `sold`; the finite verb where there is one only. */
  readonly main: Token | null
  readonly tense: Tense
  /** A base form that opens the clause, as commands do. */
  readonly imperative: boolean
  /** The subordinator of a clause that stands before the main one ("If prices rise, …"). */
  readonly fronted: Token | null
  /** The first word after the verb that is no adverb. */
  readonly complement: Token | null
}

const SUBORDINATORS = new Set(
  'if when while although though because since as once unless until whenever where wherever before after whereas'.split(
    ' ',
  ),
)
/** Subordinators that are as often prepositions: they open a clause where a verb follows before the comma. */
const ALSO_PREPOSITIONS = new Set(['as', 'before', 'after', 'since', 'until', 'once'])
const MODALS = new Set(
  "can could will would shall should may might must ca wo 'll ought cannot need".split(' '),
)
const BE = new Set("is are was were am be been being 's 're 'm".split(' '))
const HAVE = new Set("has have had 've".split(' '))
const PAST_AUX = new Set(['was', 'were', 'had', 'did'])
const DO = new Set(['do', 'does', 'did'])
const COMMAND_OPENERS = new Set(['please', 'first', 'instead', 'then', 'next', 'finally', 'second'])
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such'])
const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their'])
const PRONOUNS: ReadonlyMap<string, SubjectKind> = new Map([
  ['i', 'i'],
  ['we', 'we'],
  ['you', 'you'],
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'they'],
  ['it', 'it'],
  ['this', 'this'],
  ['that', 'this'],
  ['these', 'this'],
  ['those', 'this'],
  ['there', 'there'],
  ['what', 'question-word'],
  ['who', 'question-word'],
  ['how', 'question-word'],
  ['why', 'question-word'],
  ['which', 'question-word'],
  ['whose', 'question-word'],
])

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.key)

/** A label at the start, such as the name of a speaker: "Vos: Half of it is wrong." */
const LONGEST_LABEL = 6

const afterLabel = (tokens: readonly Token[]): readonly Token[] => {
  const colon = tokens.findIndex(({ key }, i) => key === ':' && i <= LONGEST_LABEL)
  const rest = tokens.slice(colon + 1)
  return colon > 0 && rest.filter(isWord).length > 1 ? rest : tokens
}

/** wink takes "when" and "how" for adverbs; neither is an opener that can be left out. */
const isOpener = (tokens: readonly Token[], at: number): boolean => {
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (token === undefined) return false
  if ((COMMAND_OPENERS.has(token.key) || token.key === 'there') && after?.key === ',') return true
  if (!OPENERS.has(token.pos)) return false
  if (QUESTION_WORDS.has(token.key)) return false
  return !SUBORDINATORS.has(token.key) || after?.pos === 'AUX' || after?.key === ','
}

/** Where a phrase without a comma ends: "After lunch | the crew slept". */
const phraseEnd = (tokens: readonly Token[], from: number): number => {
  for (let i = from + 2; i < tokens.length && !isFinite(tokens, i); i++) {
    const [before, token] = [tokens[i - 1], tokens[i]]
    const nominal = /^(?:NOUN|PROPN|NUM)$/u.test(before?.pos ?? '')
    const starts = /^(?:DET|PRON)$/u.test(token?.pos ?? '') && !RELATIVES.has(token?.key ?? '')
    if (nominal && starts) return i
  }
  return from
}

/** Where the main clause starts: after openers and after a clause or phrase set before it. */
const mainStart = (tokens: readonly Token[]): { at: number; fronted: Token | null } => {
  let at = 0
  while (isOpener(tokens, at)) at++
  const opener = tokens[at]
  if (opener === undefined) return { at: 0, fronted: null }
  const comma = tokens.findIndex((token, i) => i > at && token.key === ',')
  const before = tokens.slice(0, Math.max(0, comma))
  const isClause =
    SUBORDINATORS.has(opener.key) &&
    (!ALSO_PREPOSITIONS.has(opener.key) || before.some((_, i) => i > at && isFinite(before, i)))
  const isPhrase = opener.pos === 'ADP' || opener.key === 'to'
  if (!isClause && !isPhrase) return { at, fronted: null }
  const mayBePhrase = !SUBORDINATORS.has(opener.key) || ALSO_PREPOSITIONS.has(opener.key)
  const end = mayBePhrase && opener.key !== 'once' ? phraseEnd(tokens, at) : at
  if (end > at && (comma < 0 || end < comma)) return { at: end, fronted: null }
  const rest = comma < 0 ? -1 : tokens.findIndex((_, i) => i > comma && isFinite(tokens, i))
  return rest < 0 ? { at, fronted: null } : { at: comma + 1, fronted: isClause ? opener : null }
}

const kindOf = (subject: readonly Token[]): SubjectKind => {
  const words = subject.filter(
    ({ key, pos }) => !OPENERS.has(pos) || EVERYONE.has(key) || QUESTION_WORDS.has(key),
  )
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return 'none'
  const bare = words.length === 1 || first.pos === 'ADP' ? PRONOUNS.get(last.key) : undefined
  if (bare !== undefined) return bare
  if (first.key === 'to') return 'action'
  if (first.key.endsWith('ing') && /^(?:VERB|AUX|NOUN)$/u.test(first.pos)) {
    if (!EVERYONE.has(first.key)) return 'action'
  }
  if (EVERYONE.has(first.key) && (first.key !== 'one' || words.length === 1)) return 'everyone'
  if (PRONOUNS.get(first.key) === 'question-word') return 'question-word'
  if (POSSESSIVES.has(first.key)) return 'possessed'
  if (DEFINITE.has(first.key)) return 'definite'
  const pronoun = PRONOUNS.get(first.key)
  if (pronoun !== undefined) return pronoun
  const preposition = words.findIndex((token, i) => i > 0 && token.pos === 'ADP')
  const phrase = preposition < 0 ? words : words.slice(0, preposition)
  const head = phrase.findLast((token) => /^(?:NOUN|PROPN)$/u.test(token.pos)) ?? last
  // wink takes a capital at the start of a sentence for a name
  const isName = head.pos === 'PROPN' && !(head === first && head.key.endsWith('s'))
  return isName ? 'name' : 'generic'
}

const SAME_PARTICIPLE = new Set(
  'put cut set hit read let spread shut become come run hurt split'.split(' '),
)

/** wink takes plurals for verbs: no auxiliary goes on with "maps" or "pilots". */
const isFullVerb = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && (!token.key.endsWith('s') || token.key === token.lemma)

const tenseOf = (finite: Token | undefined, next: readonly Token[]): Tense => {
  if (finite === undefined) return 'none'
  if (MODALS.has(finite.key) && finite.pos === 'AUX') return 'modal'
  if (finite.key === "'d") return 'modal'
  if (PAST_AUX.has(finite.key)) return 'past'
  if (HAVE.has(finite.key)) {
    if (next[0]?.key === 'to') return 'modal'
    const after = next.find((token) => token.pos !== 'ADV' && token.pos !== 'PART')
    return after?.pos === 'AUX' || isFullVerb(after) ? 'perfect' : 'present'
  }
  return isPastForm(finite) ? 'past' : 'present'
}

/** The full verb of a group that an auxiliary opens: "will want to sell", "is going to sell". */
const lexicalVerb = (finite: Token, after: readonly Token[]): Token | undefined => {
  const end = after.findIndex(({ pos }) => pos !== 'PRON' && !GROUP.has(pos))
  const group = after.slice(0, end < 0 ? after.length : end)
  if (BE.has(finite.key) && group.find(({ pos }) => pos !== 'ADV')?.key === 'to') return undefined
  return group.find((token, i) => {
    if (!isFullVerb(token)) return false
    if (token.key === 'going') return group[i + 1]?.key !== 'to'
    // "The problem is rust": behind "is" stands a participle or no verb.
    const isBase = token.key === token.lemma && !SAME_PARTICIPLE.has(token.key)
    return !isBase || !BE.has(finite.key) || group.slice(0, i).some(({ key }) => key === 'to')
  })
}

/** Reads the main clause of a sentence off its tags; a list number at the start is no part of it. */
export const readClause = (sentence: readonly Token[]): Clause => {
  const numbered =
    /^\d+[.)]?$/u.test(sentence[0]?.key ?? '') && /^[.)]?$/u.test(sentence[1]?.key ?? '.')
  const tokens = afterLabel(numbered ? sentence.slice(1) : sentence)
  const { at: start, fronted } = mainStart(tokens)
  const at = verbOf(tokens, start)
  const finite = at < 0 ? undefined : tokens[at]
  const subject = at < 0 ? [] : tokens.slice(start, at).filter(isWord)
  const after = at < 0 ? [] : tokens.slice(at + 1)
  const lexical = finite?.pos === 'AUX' ? lexicalVerb(finite, after) : undefined
  const bare = subject.every(
    ({ key, pos }) => COMMAND_OPENERS.has(key) || (OPENERS.has(pos) && !QUESTION_WORDS.has(key)),
  )
  const negated = DO.has(finite?.key ?? '') && after[0]?.lemma === 'not'
  const base = finite !== undefined && finite.key === finite.lemma && finite.pos === 'VERB'
  const isCommand = base || negated || isUnseenCommand(tokens, at)
  const complement = after.find(
    (token) => token !== lexical && isWord(token) && !/^(?:ADV|PART|AUX)$/u.test(token.pos),
  )
  return {
    subject,
    subjectKind: kindOf(subject),
    finite: finite ?? null,
    main: lexical ?? finite ?? null,
    tense: tenseOf(finite, after),
    imperative: bare && isCommand,
    fronted,
    complement: complement ?? null,
  }
}

/** Whether the main clause is one of being: "Trust is slow." */
export const isCopular = ({ finite, main }: Clause): boolean =>
  finite !== null && finite === main && BE.has(finite.key)
