import { onceEach } from '../statistics/once-each.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'

/** What ties an adverbial clause to its main clause. */
export type Link = 'condition' | 'time' | 'cause' | 'contrast'

/** A stretch of tokens that is not part of the main clause. */
export interface Aside {
  /** Index of the first token. */
  readonly from: number
  /** Index behind the last token. */
  readonly to: number
  readonly kind: 'parenthesis' | 'relative' | 'adverbial'
  /** Of adverbial clauses only. */
  readonly link: Link | null
  /** Whether it stands before the main clause. */
  readonly opens: boolean
}

const LINKS: ReadonlyMap<string, Link> = new Map([
  ['if', 'condition'],
  ['unless', 'condition'],
  ['when', 'time'],
  ['whenever', 'time'],
  ['once', 'time'],
  ['until', 'time'],
  ['till', 'time'],
  ['before', 'time'],
  ['after', 'time'],
  ['as', 'time'],
  ['because', 'cause'],
  ['since', 'cause'],
  ['although', 'contrast'],
  ['though', 'contrast'],
  ['while', 'contrast'],
  ['whilst', 'contrast'],
  ['whereas', 'contrast'],
  ['wherever', 'condition'],
  ['whatever', 'contrast'],
  ['whichever', 'contrast'],
  ['whoever', 'contrast'],
])
/** Conjunctions that are as often prepositions: a clause only when a subject and verb follow. */
const ALSO_PREPOSITIONS = new Set(['as', 'before', 'after', 'since', 'until', 'till', 'once'])
const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'where'])
const NESTING = new Set(['what', 'how', 'why', 'whether'])
const SUBJECT_CLAUSES = new Set(['what', 'whether', 'how', 'why'])
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
])
const DASHES = new Set(['—', '–', '--', '-'])
const MODALS = new Set('should must ought will may might'.split(' '))
const STOPS = new Set([';', ':', '.', '?', '!', '…'])
const VERBS = new Set(['VERB', 'AUX'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
const SUBJECT_FORMS = new Set('i you we they he she it there this that these those'.split(' '))
/** Pronouns that open a relative clause without "that". */
const CONTACT_SUBJECTS = new Set('i you we they he she'.split(' '))
/** Tokens of such a clause, at most. */
const CONTACT_REACH = 8
/** What may stand before an opening clause: "And if", "However, when", "Even if", "So, once". */
const BEFORE_OPENING = new Set(['CCONJ', 'ADV', 'PUNCT', 'SCONJ', 'INTJ'])
/** Tokens in a sentence whose clauses are read; longer lines are no sentences, and reading is quadratic. */
export const LONGEST_SENTENCE = 300
/** How far a conjunction that is also a preposition looks for a verb. */
const REACH = 7

const isVerb = (token: Token | undefined): boolean => token !== undefined && VERBS.has(token.pos)
const isWord = (token: Token | undefined): boolean =>
  token !== undefined && /[\p{L}\p{N}]/u.test(token.key)
const isFiniteLike = (tokens: readonly Token[], i: number): boolean =>
  isVerb(tokens[i]) &&
  tokens[i - 1]?.key !== 'to' &&
  (tokens[i]?.key.endsWith('ing') === false || tokens[i]?.key === tokens[i]?.lemma)

/** Whether a dash stands between words, and does not join them. */
export const isSpacedDash = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  const before = tokens[i - 1]
  return (
    token !== undefined &&
    DASHES.has(token.key) &&
    (token.key !== '-' || (before !== undefined && before.end < token.start))
  )
}

const parentheses = (tokens: readonly Token[]): readonly Aside[] => {
  const found: Aside[] = []
  const add = (from: number, to: number): void => {
    found.push({ from, to, kind: 'parenthesis', link: null, opens: false })
  }
  let dash = -1
  for (let i = 0; i < tokens.length; i++) {
    const closer = CLOSERS.get(tokens[i]?.key ?? '')
    if (closer !== undefined) {
      const to = tokens.findIndex((token, at) => at > i && token.key === closer)
      if (to > 0) {
        add(i, to + 1)
        i = to
      }
    } else if (isSpacedDash(tokens, i)) {
      if (dash >= 0) add(dash, i + 1)
      dash = dash < 0 ? i : -1
    }
  }
  return found
}

/** A clause that opens at a word: a verb within reach, with something before it that can be its subject. */
const hasClause = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from + 1; i < Math.min(tokens.length, from + 1 + REACH); i++) {
    if (!isWord(tokens[i])) return false
    // "As a vendor you need …": the phrase is over where a subject follows its noun.
    if (SUBJECT_FORMS.has(tokens[i]?.key ?? '') && tokens[i - 1]?.pos === 'NOUN') return false
    if (isFiniteLike(tokens, i)) return i > from + 1
  }
  return false
}

/** Whether a conjunction opens a clause here, and is no preposition: "after lunch", "as a rule". */
const opensClause = (tokens: readonly Token[], i: number): boolean => {
  const key = tokens[i]?.key ?? ''
  if (!ALSO_PREPOSITIONS.has(key)) return true
  const next = tokens[i + 1]?.key ?? ''
  if (key === 'as' && (next === 'a' || next === 'an')) return false
  return hasClause(tokens, i)
}

const isStop = (tokens: readonly Token[], i: number): boolean =>
  STOPS.has(tokens[i]?.key ?? '') || isSpacedDash(tokens, i)

const isLastComma = (tokens: readonly Token[], i: number): boolean =>
  !tokens.slice(i + 1).some((token) => token.key === ',')

/** The comma or the subject of the main clause that ends an adverbial clause before it. */
const endOfOpening = (tokens: readonly Token[], from: number): number => {
  let verb = -1
  for (let i = from + 1; i < tokens.length; i++) {
    const key = tokens[i]?.key ?? ''
    if (isStop(tokens, i)) return i
    if (key === ',' && (verb > 0 || isLastComma(tokens, i))) {
      const next = tokens[i + 1]
      const goesOn = next === undefined || next.pos === 'CCONJ' || RELATIVES.has(next.key)
      if (!goesOn) return i + 1
    }
    if (key === 'then' && i > from + 2) return i
    if (
      verb > 0 &&
      i > verb &&
      (tokens[verb]?.pos !== 'AUX' || MODALS.has(tokens[i + 1]?.key ?? '')) &&
      SUBJECT_FORMS.has(key) &&
      isVerb(tokens[i + 1])
    ) {
      const before = tokens[i - 1]
      const joined = before === undefined || /^(?:CCONJ|SCONJ|ADP|PUNCT)$/u.test(before.pos)
      if (!joined && !isVerb(before) && before.key !== 'that') return i
    }
    if (verb < 0 && isFiniteLike(tokens, i)) verb = i
  }
  return tokens.length
}

/** A restrictive relative clause before the main verb ends before that verb; else at the next stop. */
const endOfRelative = (tokens: readonly Token[], from: number, verbBefore: boolean): number => {
  const set = tokens[from - 1]?.key === ','
  let verbs = 0
  let nested = 0
  for (let i = from + 1; i < tokens.length; i++) {
    if (isStop(tokens, i)) return i
    if (tokens[i]?.key === ',' && (set || verbs > 0)) return i
    // wink takes some verbs behind the pronoun for plurals: "a crane that breaks".
    const hidden = i === from + 1 && tokens[i]?.pos === 'NOUN' && tokens[i]?.key.endsWith('s')
    if (verbs > 0 && NESTING.has(tokens[i]?.key ?? '')) nested++
    if (hidden !== true && !isFiniteLike(tokens, i)) continue
    // "who ask what is wrong": the verb belongs to the question.
    if (nested > 0) {
      nested--
      while (isVerb(tokens[i + 1])) i++
      continue
    }
    const before = tokens[i - 1]
    // "sleeps may": an auxiliary behind a full verb begins another group.
    const inGroup =
      before?.pos === 'AUX' ||
      (before?.pos === 'VERB' && tokens[i]?.pos === 'VERB') ||
      (verbs > 0 && /^(?:ADV|PART)$/u.test(before?.pos ?? '') && tokens[i]?.pos === 'VERB')
    if (verbs > 0 && !inGroup && !verbBefore && tokens[i - 1]?.pos !== 'CCONJ') return i
    verbs++
  }
  return tokens.length
}

/** The comma or stop that ends an adverbial clause behind or inside the main clause. */
const endOfTrailing = (tokens: readonly Token[], from: number, verbBefore: boolean): number => {
  // Inside the subject it ends before the main verb, as a relative clause does.
  if (!verbBefore) return endOfRelative(tokens, from, false)
  for (let i = from + 1; i < tokens.length; i++) {
    if (isStop(tokens, i)) return i
    const next = tokens[i + 1]
    // "While waiting, they read": without a finite verb the clause is over at its comma.
    if (
      tokens[i]?.key === ',' &&
      !tokens.some((_, at) => at > from && at < i && isFiniteLike(tokens, at))
    )
      return i
    if (tokens[i]?.key === ',' && next?.pos === 'CCONJ' && next.key !== 'or') return i
    if (tokens[i]?.key === ',' && next !== undefined && SUBJECT_FORMS.has(next.key)) return i
  }
  return tokens.length
}

const isRelative = (tokens: readonly Token[], i: number): boolean => {
  const key = tokens[i]?.key ?? ''
  const before = tokens[i - 1]
  if (i === 0 || before === undefined) return false
  const behindNoun =
    NOMINAL.has(before.pos) || (before.key === ',' && NOMINAL.has(tokens[i - 2]?.pos ?? ''))
  if (RELATIVES.has(key)) return behindNoun || (before.pos === 'ADP' && key !== 'where')
  if (key !== 'that' || !NOMINAL.has(before.pos) || before.key === 'it') return false
  const next = tokens[i + 1]
  const pointsAt = next?.pos === 'NOUN' && tokens[i]?.pos === 'DET'
  return next !== undefined && !pointsAt && next.pos !== 'PUNCT'
}

/**
 * "The rope they use is old": a pronoun right behind a noun, with a verb, opens a relative clause where the
 * next finite verb has no subject of its own; -1 when it does not, else the index of that verb.
 */
const endOfContactClause = (tokens: readonly Token[], from: number): number => {
  const before = tokens[from - 1]
  if (before?.pos !== 'NOUN' || !CONTACT_SUBJECTS.has(tokens[from]?.key ?? '')) return -1
  let verb = -1
  for (let i = from + 1; i < Math.min(tokens.length, from + 1 + CONTACT_REACH); i++) {
    const { pos, key } = tokens[i] ?? { pos: 'PUNCT', key: '' }
    if (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ' || key === 'that') return -1
    if (verb > 0 && (pos === 'PRON' || pos === 'DET')) return -1
    if (!isFiniteLike(tokens, i)) continue
    const grouped =
      verb > 0 && tokens.slice(verb, i).every((t) => /^(?:AUX|ADV|PART)$/u.test(t.pos))
    if (verb > 0 && !grouped) return i
    verb = i
  }
  return -1
}

/** Subordinate and relative clauses and parentheses, by their first word and punctuation; none of an overlong line. */
export const asidesOf: (sentence: ParsedSentence) => readonly Aside[] = onceEach(({ tokens }) => {
  if (tokens.length > LONGEST_SENTENCE) return []
  const found: Aside[] = [...parentheses(tokens)]
  const opener = tokens.findIndex((token) => !BEFORE_OPENING.has(token.pos) || LINKS.has(token.key))
  const isQuestion = tokens.at(-1)?.key === '?'
  let verbBefore = false
  for (let i = 0; i < tokens.length; i++) {
    const key = tokens[i]?.key ?? ''
    const link = LINKS.get(key)
    if (found.some((aside) => aside.kind === 'parenthesis' && aside.from <= i && i < aside.to))
      continue
    if (link !== undefined && opensClause(tokens, i)) {
      const opens = i <= opener
      const to = opens ? endOfOpening(tokens, i) : endOfTrailing(tokens, i, verbBefore)
      if (to < tokens.length || !opens) found.push({ from: i, to, kind: 'adverbial', link, opens })
      else found.push({ from: i, to: i + 1, kind: 'adverbial', link, opens })
      i = Math.max(i, found.at(-1)?.to ?? i) - 1
    } else if (i === opener && SUBJECT_CLAUSES.has(key) && !isQuestion) {
      // "What they carry is coal": the clause is the subject.
      const to = endOfRelative(tokens, i, false)
      if (to === tokens.length || !isVerb(tokens[to])) continue
      found.push({ from: i + 1, to, kind: 'relative', link: null, opens: false })
      i = to - 1
    } else if (!verbBefore && endOfContactClause(tokens, i) > 0) {
      const to = endOfContactClause(tokens, i)
      found.push({ from: i, to, kind: 'relative', link: null, opens: false })
      i = to - 1
    } else if (isRelative(tokens, i)) {
      const to = endOfRelative(tokens, i, verbBefore)
      found.push({ from: i, to, kind: 'relative', link: null, opens: false })
      i = to - 1
    } else if (isFiniteLike(tokens, i)) verbBefore = true
  }
  return found
})
