import { onceEach } from '../statistics/once-each.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import { asidesOf, LONGEST_SENTENCE, type Link } from './main-clause-asides.ts'

/** The main clause of a sentence as far as tags of words show it. */
export interface MainClause {
  /** Tokens outside subordinate clauses, relative clauses and parentheses, in order. */
  readonly tokens: readonly Token[]
  /** What stands before the finite verb; all of it when there is none. */
  readonly subject: readonly Token[]
  /** The finite verb with its auxiliaries, adverbs and negator: "may well have been". */
  readonly verb: readonly Token[]
  /** What stands behind the verb group. */
  readonly rest: readonly Token[]
  /** What the subordinate clause before it does, if there is one. */
  readonly opening: Link | null
}

const SUBJECT_FORMS = new Set('i you we they he she it there this that these those who'.split(' '))
const DETERMINED = new Set(['DET', 'ADJ', 'NUM'])
const OBJECTS = new Set([
  'DET',
  'PRON',
  'ADJ',
  'ADP',
  'ADV',
  'NOUN',
  'PROPN',
  'NUM',
  'SCONJ',
  'PART',
])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
const GROUP = new Set(['AUX', 'VERB', 'ADV', 'PART'])
const OPENERS = new Set(['CCONJ', 'ADV', 'INTJ', 'PUNCT', 'SYM', 'X', 'NUM', 'SCONJ'])
const AFTER_COMMANDS = new Set('the a an it them him me us your my our their each every'.split(' '))
const DO_OBJECTS = new Set('the this that these those it both all your a'.split(' '))
const PARTICLES = new Set('back up out off down in on away over'.split(' '))
/** Base forms that end as other forms do. */
const BASE_FORMS = new Set(
  'ring bring sing swing cling press pass miss guess discuss process address assess focus need feed heed apply reply rely supply'.split(
    ' ',
  ),
)
const COMMAND_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])
const NO_COMMANDS = new Set(
  'today yesterday tomorrow tonight half twice double both all such what many quite rather not nor like than'.split(
    ' ',
  ),
)
const COMMAND_OPENERS = new Set(['CCONJ', 'ADV', 'INTJ', 'PUNCT', 'SCONJ', 'SYM', 'X', 'NUM'])
const NOMINATIVES = new Set('i we he she they there'.split(' '))
/** Tokens before the colon of a label, at most. */
const LONGEST_LABEL = 6
/** Words that begin a noun phrase and are one; wink takes "everything" behind a noun for a verb. */
const PHRASES_OF_THEIR_OWN = new Set(
  'everything nothing something anything everyone everybody what how whom them it him us me'.split(
    ' ',
  ),
)
/** "How new the order is": what follows one of these is no command. */
const EXCLAIMING = new Set(['how', 'why', 'when', 'where'])
const NEVER_FINITE = new Set(['be', 'been', 'being', 'having'])

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.key)

const isGerund = (token: Token): boolean => token.key.endsWith('ing') && token.key !== token.lemma

const isParticiple = (token: Token): boolean =>
  token.key !== token.lemma && /(?:ed|en|[^s]s?t|n)$/u.test(token.key) && !token.key.endsWith('s')

/** "to sell", "to clearly sell", "to not sell". */
const isInfinitive = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i - 1; at >= Math.max(0, i - 2); at--) {
    if (tokens[at]?.key === 'to') return true
    if (tokens[at]?.pos !== 'ADV' && tokens[at]?.key !== 'not') return false
  }
  return false
}

/** "The tools used by firms are old": a participle behind its noun, while the finite verb is still to come. */
const isReducedRelative = (tokens: readonly Token[], i: number): boolean => {
  const verb = tokens[i]
  if (verb === undefined || !isParticiple(verb) || !NOMINAL.has(tokens[i - 1]?.pos ?? ''))
    return false
  if (SUBJECT_FORMS.has(tokens[i - 1]?.key ?? '')) return false
  for (const later of tokens.slice(i + 1)) {
    if (later.pos === 'CCONJ' || later.pos === 'SCONJ' || !isWord(later)) return false
    if (later.pos === 'AUX' && !NEVER_FINITE.has(later.key)) return true
  }
  return false
}

const isFinite = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token === undefined || PHRASES_OF_THEIR_OWN.has(token.key)) return false
  if (token.pos === 'AUX') return !NEVER_FINITE.has(token.key) && !isInfinitive(tokens, i)
  if (token.pos !== 'VERB' || isGerund(token) || isInfinitive(tokens, i)) return false
  // "Given the price, …", "Taken together, …"
  if (isParticiple(token) && !tokens.slice(0, i).some((before) => NOMINAL.has(before.pos)))
    return false
  if (DETERMINED.has(tokens[i - 1]?.pos ?? '')) return false
  return tokens[i - 1]?.pos !== 'ADP' && !isReducedRelative(tokens, i)
}

/** wink takes some verbs for plurals: "Price drives the order." */
const isHiddenVerb = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  return (
    token?.pos === 'NOUN' &&
    token.key.endsWith('s') &&
    NOMINAL.has(before?.pos ?? '') &&
    after !== undefined &&
    (OBJECTS.has(after.pos) || PHRASES_OF_THEIR_OWN.has(after.key))
  )
}

/** The index behind the verb group that begins at `from`. */
export const groupEndIn = (tokens: readonly Token[], from: number): number => {
  let end = from + 1
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || !GROUP.has(token.pos) || token.key === 'to') break
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.key === 'not' || token.key === "n't")
      end = i + 1
  }
  return end
}

/** The first finite verb of a row of tokens; -1 when there is none. */
export const finiteVerbIn = (tokens: readonly Token[]): number => {
  const tagged = tokens.findIndex((_, i) => isFinite(tokens, i))
  const hidden = tokens.findIndex((_, i) => isHiddenVerb(tokens, i))
  if (tagged < 0 || hidden < 0) return Math.max(tagged, hidden)
  // "The toll changes what they carry": behind a noun phrase no second one begins, so the first was a verb.
  const next = tokens[hidden + 1]
  const opensPhrase = next?.pos === 'DET' || PHRASES_OF_THEIR_OWN.has(next?.key ?? '')
  return opensPhrase ? Math.min(tagged, hidden) : tagged
}

/** The first word that is no conjunction, adverb or number, where a command has its verb. */
const openerOf = (tokens: readonly Token[]): number =>
  tokens.findIndex((token) => isWord(token) && !OPENERS.has(token.pos) && token.key !== 'please')

/**
 * wink takes the capital of a command for a name: "Guard the gate." No noun phrase goes on with a
 * determiner or an object pronoun, so the word is a verb; before other words it must be a listed one.
 */
const isHiddenCommand = (
  sentence: ParsedSentence,
  tokens: readonly Token[],
  i: number,
): boolean => {
  const opener = tokens[i]
  const next = tokens[i + 1]
  if (opener === undefined || next === undefined) return false
  if (opener.key === 'be') return true
  if (opener.key === 'do') return DO_OBJECTS.has(next.key) && !sentence.text.endsWith('?')
  if (!COMMAND_TAGS.has(opener.pos) || NO_COMMANDS.has(opener.key)) return false
  if (tokens.slice(0, i).some(({ key }) => EXCLAIMING.has(key))) return false
  if (opener.pos === 'VERB' && opener.key !== opener.lemma) return false
  if (/(?:s|ing|ly|ed)$/u.test(opener.key) && !BASE_FORMS.has(opener.key)) return false
  if (AFTER_COMMANDS.has(next.key)) return true
  // "Ring back the office."
  if (PARTICLES.has(next.key) && AFTER_COMMANDS.has(tokens[i + 2]?.key ?? '')) return true
  const listed = sentence.lexical.argument('imperative').some((hit) => hit.start === opener.start)
  if (!listed || finiteVerbIn(tokens) >= 0) return false
  // "Target groups" names a topic; "Answer questions." is a sentence.
  return next.pos === 'NOUN'
    ? /[.!]$/u.test(sentence.text)
    : OBJECTS.has(next.pos) || /^["“]$/u.test(next.key)
}

/** A speaker or label before a colon: "Editor: Learn to wait." */
const behindLabel = (tokens: readonly Token[]): readonly Token[] => {
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex((token) => token.key === ':')
  const label = tokens.slice(0, Math.max(0, colon))
  const isLabel = label.some(isWord) && finiteVerbIn(label) < 0
  return isLabel ? tokens.slice(colon + 1) : tokens
}

const isFiniteForm = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.pos === 'AUX' && token.key !== token.lemma) ||
    (token.pos === 'VERB' && token.key !== token.lemma && token.key.endsWith('s')))

/** Whether a clause is a command: a bare verb with nothing but openers, or a phrase and a comma, before it. */
export const isCommand = ({ subject, verb, rest }: MainClause): boolean => {
  const [first] = verb
  if (first === undefined) return false
  const bare = subject.every((t) => COMMAND_OPENERS.has(t.pos) || t.key === 'please')
  // "In short, call them": a phrase and a comma may stand before a command, a bare noun may not.
  const fronted = subject.at(-1)?.key === ',' && subject[0]?.pos === 'ADP'
  if (!bare && !fronted) return false
  // "Email outperforms the phone", "So trust is no gift": a finite verb right behind it makes a noun of the first.
  if (first.key !== 'do' && first.key !== 'let' && isFiniteForm(verb[1])) return false
  if (first.key === 'let' || first.key === 'be') return true
  if (first.key === 'do') return verb.length > 1 || !NOMINATIVES.has(rest[0]?.key ?? '')
  const isBase = first.pos !== 'AUX' && first.key === first.lemma
  return isBase && !NOMINATIVES.has(rest[0]?.key ?? '')
}

/** Reads the main clause of a sentence. A tagging error can put the verb one clause too late. */
export const mainClauseOf: (sentence: ParsedSentence) => MainClause = onceEach((sentence) => {
  const asides = asidesOf(sentence)
  const whole = sentence.tokens.slice(0, LONGEST_SENTENCE)
  const outside = behindLabel(whole.filter((_, i) => !asides.some((a) => a.from <= i && i < a.to)))
  const opener = openerOf(outside)
  const isCommand = isHiddenCommand(sentence, outside, opener)
  // Where the tags leave no verb outside the asides, one of them was none.
  const tokens = isCommand || finiteVerbIn(outside) >= 0 ? outside : behindLabel(whole)
  const at = isCommand ? opener : finiteVerbIn(tokens)
  const end = at < 0 ? tokens.length : groupEndIn(tokens, at)
  const opening = asides.find((aside) => aside.opens)
  return {
    tokens,
    subject: at < 0 ? tokens : tokens.slice(0, at),
    verb: at < 0 ? [] : tokens.slice(at, end),
    rest: tokens.slice(end),
    opening: opening?.link ?? null,
  }
})
