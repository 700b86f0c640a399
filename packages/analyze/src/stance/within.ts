import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { comparativeBefore } from './than-degree.ts'

const INSIDE = new Set(['within', 'inside'])
const ACROSS = new Set(['between', 'across'])
const DENYING = /^(?:no|not|n't|never|hardly|scarcely|barely)$/u
/** How many tokens before "than" its degree may stand: "more variety within each than". */
const DEGREE_TOKENS = 8
/** How many tokens before the comparative its negation may stand. */
const DENIAL_TOKENS = 3

/** A comparison of the spread within kinds with the gap between them. */
export interface WithinBetween extends Span {
  /** Whether the gap between the kinds is said to be the larger. */
  readonly isGapLarger: boolean
}

/**
 * "They differ more within each kind than between the two", "the gap between them is no wider than the gaps within each":
 * where the spread inside the kinds is as large, the kinds are not what matters.
 */
export const withinBetween = (sentence: ParsedSentence): WithinBetween | null => {
  const { tokens } = sentence
  const inside = tokens.findIndex(({ key }) => INSIDE.has(key))
  if (inside < 0) return null
  const across = tokens.findIndex(({ key }) => ACROSS.has(key))
  const [from, to] = [Math.min(inside, across), Math.max(inside, across)]
  const standard = tokens.findLastIndex(
    ({ key }, i) => i < to && i > (across < 0 ? 0 : from) && (key === 'than' || key === 'as'),
  )
  const first = tokens[Math.max(0, across < 0 ? 0 : from)]
  const last = tokens[to]
  if (across < 0 || standard < 0 || first === undefined || last === undefined) return null
  if (tokens.slice(from, to).some(({ key }) => /^[,;:]$/u.test(key))) return null
  const before = tokens.slice(0, standard)
  const isAs = tokens[standard]?.key === 'as'
  const comparative = isAs ? null : comparativeBefore(sentence, standard, DEGREE_TOKENS)
  const degree = isAs ? before.findLastIndex(({ key }) => key === 'as') : (comparative?.at ?? -1)
  if (degree < 0) return null
  const isDenied = before
    .slice(Math.max(0, degree - DENIAL_TOKENS), degree)
    .some(({ key }) => DENYING.test(key))
  const isSmaller = comparative?.isSmaller === true
  const isFirstLarger = !isAs && isDenied === isSmaller
  const isFirstSmaller = isAs ? isDenied : !isFirstLarger
  return {
    start: first.start,
    end: last.end,
    isGapLarger: across < inside ? isFirstLarger : isFirstSmaller,
  }
}
