import type { RawHit } from '../../lexicon/match.ts'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'
import { finiteVerbIn, groupEndIn, mainClauseOf, type MainClause } from '../main-clause.ts'

/** A sentence as the rules of the claim type read it. */
export interface TypeReading {
  readonly sentence: ParsedSentence
  /** The main clause as it stands. */
  readonly outer: MainClause
  /** The main clause, or the clause that a verb of saying, thinking or being true reports. */
  readonly clause: MainClause
  /** What "this means that …" or "that is why …" draws from what was said; `null` where the verb is another. */
  readonly implied: MainClause | null
  /** The lexical verb of the clause: the last verb of its verb group. */
  readonly head: Token | null
  /** The first noun phrase behind the verb, with what "of" adds to it. */
  readonly object: readonly Token[]
  /** The words that a copula ascribes to the subject; empty without a copula. */
  readonly complement: readonly Token[]
  /** Whether an entry of a category of the `argument` lexicon covers one of these tokens. */
  readonly has: (category: string, among: readonly Token[]) => boolean
  /** The hits of a category of the `argument` lexicon that cover one of these tokens. */
  readonly hits: (category: string, among: readonly Token[]) => readonly RawHit[]
}

const COPULAS = new Set('be seem look sound feel become remain stay appear prove get'.split(' '))
const COMPLEMENT_ENDS = new Set(['SCONJ', 'ADP', 'PART', 'VERB', 'AUX'])
const STARTS_CLAUSE = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV'])
const NOT_REPORTED = new Set(['mean', 'show', 'find'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
/** Verbs whose clause may stand without "that". */
const WITHOUT_THAT = new Set(
  'think believe say know guess suspect feel suppose hope bet doubt reckon imagine argue claim seem'.split(
    ' ',
  ),
)
/** Nouns that say themselves what the sentence does: "The reason is that …". */
const REASONS = new Set('reason cause difference result effect consequence'.split(' '))
/** Nouns that only announce the clause behind them: "The truth is that …". */
const SHELLS = new Set(
  'truth fact point reality problem trouble thing view opinion lesson guess hunch bet'.split(' '),
)

const BEHOLDERS = new Set(['me', 'us'])
/** Tokens between the commas of an interruption, at most. */
const LONGEST_INTERRUPTION = 6

const isReason = (token: Token): boolean => REASONS.has(token.lemma)
const isClauseVerb = (token: Token): boolean => token.pos === 'VERB'

const phraseEnd = (tokens: readonly Token[]): number => {
  const end = tokens.findIndex(
    (token, i) =>
      (i > 0 && COMPLEMENT_ENDS.has(token.pos) && token.key !== 'of' && token.key !== 'not') ||
      /^[,;:.]$/u.test(token.key),
  )
  return end < 0 ? tokens.length : end
}

const phraseOf = (tokens: readonly Token[]): readonly Token[] => tokens.slice(0, phraseEnd(tokens))

/** "Is, I think, a mistake", "seems to me odd": what is ascribed stands behind the interruption. */
const pastInterruption = (rest: readonly Token[]): readonly Token[] => {
  if (rest[0]?.key === 'to' && BEHOLDERS.has(rest[1]?.key ?? ''))
    return pastInterruption(rest.slice(2))
  if (rest[0]?.key !== ',') return rest
  const end = rest.findIndex((token, i) => i > 0 && token.key === ',')
  return end > 0 && end <= LONGEST_INTERRUPTION ? rest.slice(end + 1) : rest
}

const headOf = ({ verb }: MainClause): Token | null =>
  verb.findLast((token) => token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'NOUN') ??
  null

const complementOf = (clause: MainClause, head: Token | null): readonly Token[] => {
  if (head === null || !COPULAS.has(head.lemma)) {
    // wink reads some adjectives and nouns behind "is" as verbs: "is trust".
    const copula = clause.verb.findLast((token) => COPULAS.has(token.lemma))
    if (copula === undefined || head === null || head.key !== head.lemma) return []
    return [head, ...clause.rest.slice(0, 3)]
  }
  return phraseOf(pastInterruption(clause.rest))
}

/** "It is true that …", "my point is that …": what is said stands in the clause behind. */
const isShell = (clause: MainClause, head: Token, that: number): boolean => {
  const subject = clause.subject.at(-1)
  if (head.lemma === 'be' && SHELLS.has(subject?.lemma ?? '')) return true
  if (that < 0) return false
  const impersonal = subject?.key === 'it' && !clause.rest.slice(0, that).some(isClauseVerb)
  return impersonal || (head.lemma === 'be' && that === 0 && !clause.subject.some(isReason))
}

/** The clause behind "I think", "critics say that", "the truth is that"; `null` when there is none. */
const reported = (
  clause: MainClause,
  isReporting: (token: Token) => boolean,
): readonly Token[] | null => {
  const head = headOf(clause)
  if (head === null || NOT_REPORTED.has(head.lemma)) return null
  if (!clause.subject.some((token) => NOMINAL.has(token.pos) || token.pos === 'DET')) return null
  const that = clause.rest.findIndex((token) => token.key === 'that')
  if (that < 4 && (isShell(clause, head, that) || (that >= 0 && isReporting(head))))
    return clause.rest.slice(that + 1)
  const first = clause.rest[0]
  const opens = first !== undefined && STARTS_CLAUSE.has(first.pos)
  return opens && WITHOUT_THAT.has(head.lemma) ? clause.rest : null
}

const unwrap = (clause: MainClause, isReporting: (token: Token) => boolean): MainClause => {
  const tokens = reported(clause, isReporting)
  if (tokens === null) return clause
  const at = finiteVerbIn(tokens)
  const subject = tokens.slice(0, at)
  if (at < 1 || subject.some((token) => token.key === ',' || token.pos === 'CCONJ')) {
    const joined = at > 0 && clause.rest.some((token) => token.key === 'that')
    if (!joined) return clause
  }
  const end = groupEndIn(tokens, at)
  const inner = {
    tokens,
    subject: tokens.slice(0, at),
    verb: tokens.slice(at, end),
    rest: tokens.slice(end),
    opening: clause.opening,
  }
  return unwrap(inner, isReporting)
}

const impliedBy = (clause: MainClause): MainClause | null => {
  const head = headOf(clause)
  const isWhy = head?.lemma === 'be' && clause.rest[0]?.key === 'why'
  if (head?.lemma !== 'mean' && !isWhy) return null
  const tokens = isWhy || clause.rest[0]?.key === 'that' ? clause.rest.slice(1) : clause.rest
  const at = finiteVerbIn(tokens)
  if (at < 1) return null
  const end = groupEndIn(tokens, at)
  return {
    tokens,
    subject: tokens.slice(0, at),
    verb: tokens.slice(at, end),
    rest: tokens.slice(end),
    opening: clause.opening,
  }
}

/** wink takes some verbs of a plural for nouns: "Hidden fees drive customers away." Where no other verb is left, those are. */
const withHiddenVerb = (clause: MainClause, isVerb: (token: Token) => boolean): MainClause => {
  if (clause.verb.some(({ pos }) => pos !== 'NOUN')) return clause
  const { tokens } = clause
  const at = tokens.findIndex((token, i) => {
    const before = tokens[i - 1]
    const isPlural = before?.pos === 'NOUN' && before.key !== before.lemma
    return isPlural && token.pos === 'NOUN' && token.key === token.lemma && isVerb(token)
  })
  return at < 0
    ? clause
    : {
        ...clause,
        subject: tokens.slice(0, at),
        verb: tokens.slice(at, at + 1),
        rest: tokens.slice(at + 1),
      }
}

/** Reads a sentence for the rules of the claim type. */
export const readForType = (sentence: ParsedSentence): TypeReading => {
  const hits = (category: string, among: readonly Token[]): readonly RawHit[] =>
    sentence.lexical
      .argument(category)
      .filter((hit) => among.some((token) => hit.start <= token.start && token.end <= hit.end))
  const has = (category: string, among: readonly Token[]): boolean =>
    hits(category, among).length > 0
  const isReporting = (token: Token): boolean =>
    has('attribution.verbs', [token]) || token.lemma === 'bet'
  const outer = withHiddenVerb(
    mainClauseOf(sentence),
    (token) => has('causation', [token]) || has('evaluation.importance', [token]),
  )
  const clause = unwrap(outer, isReporting)
  const head = headOf(clause)
  const object = phraseOf(clause.rest)
  return {
    sentence,
    outer,
    clause,
    implied: impliedBy(clause),
    head,
    object,
    complement: complementOf(clause, head),
    has,
    hits,
  }
}
