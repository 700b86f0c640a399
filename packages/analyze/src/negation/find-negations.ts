import type { Negation } from '../model/hit.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { clauseAfter, clauseBefore, clauseOfStrangers } from './denied-clauses.ts'
import type { NegationLimit, NegationStart } from './negation-rules.ts'
import { rhetoricalOpening } from './rhetorical-question.ts'
import { scopeEnd } from './scope-end.ts'
import { asksForYes, isSecondOfPair, scopeStart } from './scope-start.ts'

/** Tokens of a cue and of its scope; `end` is exclusive, and found by rule where it is not given. */
interface Found {
  readonly rule: NegationStart
  readonly cue: { readonly from: number; readonly end: number }
  readonly scope: {
    readonly from: number
    readonly end?: { readonly token: number; readonly rule: NegationLimit }
  }
}

const FIRST_PERSONS = new Set(['i', 'we'])
/** How far before the cue its subject may stand: "I really do not". */
const SUBJECT_TOKENS = 3

const negationOf = (sentence: ParsedSentence, { rule, cue, scope }: Found): Negation | null => {
  const { tokens } = sentence
  const firstPerson = tokens
    .slice(Math.max(0, cue.from - SUBJECT_TOKENS), cue.end)
    .some(({ key }) => FIRST_PERSONS.has(key))
  const end = scope.end ?? scopeEnd(sentence, scope.from, { start: rule, firstPerson })
  const [cueFirst, cueLast] = [tokens[cue.from], tokens[cue.end - 1]]
  const [first, last] = [tokens[scope.from], tokens[end.token - 1]]
  if (cueFirst === undefined || cueLast === undefined) return null
  if (first === undefined || last === undefined || end.token <= scope.from) return null
  return {
    sentence: sentence.index,
    cue: { start: cueFirst.start, end: cueLast.end },
    scope: { start: first.start, end: last.end },
    rule: `${rule}:${end.rule}`,
  }
}

const byWords = (sentence: ParsedSentence): readonly Found[] =>
  ['direct', 'determiner', 'implicit'].flatMap((kind) =>
    sentence.lexical.argument(`negators.${kind}`).flatMap((hit) => {
      if (isSecondOfPair(sentence, hit) || asksForYes(sentence, hit)) return []
      const { rule, cueEnd, from } = scopeStart(sentence, hit, kind)
      return [{ rule, cue: { from: hit.tokenStart, end: cueEnd }, scope: { from } }]
    }),
  )

const byVerdicts = (
  sentence: ParsedSentence,
  isNegated: (token: number) => boolean,
): readonly Found[] =>
  ['rejection', 'denial', 'folly'].flatMap((category) =>
    sentence.lexical.argument(category).flatMap((hit): readonly Found[] => {
      const cue = { from: hit.tokenStart, end: hit.tokenEnd }
      const after = clauseAfter(sentence, hit)
      if (after !== null) return [{ rule: 'denied-clause', cue, scope: { from: after } }]
      const before = clauseBefore(sentence, hit)
      if (before === null || isNegated(hit.tokenStart)) return []
      const end = { token: before.end, rule: 'verdict' } as const
      return [{ rule: 'denied-idea', cue, scope: { from: before.from, end } }]
    }),
  )

const byStrangers = (sentence: ParsedSentence): readonly Found[] => {
  const found = clauseOfStrangers(sentence)
  if (found === null) return []
  const end = { token: found.end, rule: 'verdict' } as const
  const cue = { from: found.cue, end: found.cue + 1 }
  return [{ rule: 'denied-idea', cue, scope: { from: found.from, end } }]
}

const byQuestion = (sentence: ParsedSentence): readonly Found[] => {
  const opening = rhetoricalOpening(sentence)
  if (opening === null) return []
  const { cueEnd, from } = opening
  return [{ rule: 'rhetorical-question', cue: { from: 0, end: cueEnd }, scope: { from } }]
}

/**
 * The negations of a sentence: negating words (`argument.negators`), words that reject or deny a clause
 * ("it is a myth that …", "the idea that … is wrong"), and questions that expect "nobody". Idioms such
 * as "not only" are read as one (`category-index.ts`), so that their negator is not seen here. What is
 * negated twice stands in two scopes; it is up to the reader of the scopes to count them.
 */
export const findNegations = (sentence: ParsedSentence): readonly Negation[] => {
  const read = (found: Found): readonly Negation[] => {
    const negation = negationOf(sentence, found)
    return negation === null ? [] : [negation]
  }
  const words = byWords(sentence).flatMap(read)
  const isNegated = (token: number): boolean => {
    const start = sentence.tokens[token]?.start ?? 0
    return words.some(({ scope }) => scope.start <= start && start < scope.end)
  }
  const all = [
    ...words,
    ...byQuestion(sentence).flatMap(read),
    ...byStrangers(sentence).flatMap(read),
  ]
  for (const verdict of byVerdicts(sentence, isNegated).flatMap(read)) {
    if (!all.some(({ cue }) => cue.start === verdict.cue.start)) all.push(verdict)
  }
  return all.sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end)
}
