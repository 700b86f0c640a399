import { contains, overlaps, type Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import { doubtOn } from './doubts.ts'
import { segmentAt } from './segments.ts'
import { opposite, type Sided, type SidedContext } from './sided.ts'
import { withinBetween } from './within.ts'

type Side = 'for' | 'against'

/** How a limit leaves the side of a word, and the name of the limit. */
export interface Limit {
  readonly side: Side
  readonly turn: string
}

/** How many words may stand between "the only" and the relation that it limits. */
const FOCUS_TOKENS = 2

/** How many words of a subject may stand between "only" and its verb: "only the paper differs". */
const SUBJECT_TOKENS = 4
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP'])

const indexAt = ({ tokens }: ParsedSentence, offset: number): number =>
  tokens.findIndex(({ start }) => start >= offset)

const isDenied = ({ negations }: SidedContext, span: Span): boolean =>
  negations.filter(({ scope }) => contains(scope, span)).length % 2 === 1

/** "Not only", "not merely": what stands behind them is more than what is said. */
const isExceeded = ({ lexical, tokens }: ParsedSentence, from: number): boolean =>
  lexical
    .argument('negators.idiom')
    .some(
      ({ tokenStart, tokenEnd }) =>
        tokens[tokenStart]?.key === 'not' && from - tokenEnd <= 2 && tokenEnd <= from,
    )

/** "The only difference", "differ only in", "the likeness ends at", "all that they have in common". */
const isRestricted = (sentence: ParsedSentence, hit: Span, context: SidedContext): boolean =>
  sentence.lexical.argument('restriction').some((limit) => {
    if (overlaps(limit, hit) || isDenied(context, limit) || isExceeded(sentence, limit.tokenStart))
      return false
    const first = indexAt(sentence, hit.start)
    const key = sentence.tokens[limit.tokenStart]?.key ?? ''
    if (limit.end <= hit.start) {
      const gap = first - limit.tokenEnd
      if (key === 'all') return true
      const isVerbal = sentence.tokens[first]?.pos === 'VERB' && key === 'only'
      const lead = sentence.tokens.slice(limit.tokenEnd, first)
      return isVerbal
        ? gap > 0 && gap <= SUBJECT_TOKENS && lead.every(({ pos }) => NOMINAL.has(pos))
        : key === 'the' && gap <= FOCUS_TOKENS
    }
    // "Only" behind a relation limits it where it stands at once: "differ only in"; "only when" does not.
    if (segmentAt(context.segments, limit.start) !== segmentAt(context.segments, hit.start))
      return /nothing|that|and/u.test(key)
    const between = sentence.tokens.slice(first, limit.tokenStart)
    const isAside = between.some(({ key: word }) => /^[,;:]$/u.test(word))
    if (isAside) return /nothing|that|and/u.test(key)
    return (
      !between.some(({ key: word }) => /^(?:who|which|that|because|if|when)$/u.test(word)) &&
      key !== 'the' &&
      key !== 'all'
    )
  })

/** Words that may stand between a difference and the noun that says of what extent it is. */
const LINKS = new Set(
  'be one a an the matter question of in between from to and or just only mostly mainly largely merely chiefly not but , at'.split(
    ' ',
  ),
)

const isLink = ({ key, lemma }: Token): boolean => LINKS.has(key) || LINKS.has(lemma)

/** "One of degree, not of kind", "is scale": the extents that a difference is said to be of, each with its side. */
export const extentsOf = (
  sentence: ParsedSentence,
  hit: Span,
  { apart, ...context }: SidedContext & { readonly apart: Side },
): readonly Side[] => {
  const last = sentence.tokens.findLastIndex((token) => overlaps(token, hit))
  const sides: Side[] = []
  const extents = ['degree', 'kind'].flatMap((kind) =>
    sentence.lexical.argument(`extent.${kind}`).map((found) => ({ ...found, kind })),
  )
  for (const extent of extents.sort((a, b) => a.start - b.start)) {
    if (extent.start < hit.end || isExceeded(sentence, extent.tokenStart)) continue
    const between = sentence.tokens.slice(last + 1, extent.tokenStart)
    const isOfIt = between.every(
      (token) =>
        isLink(token) ||
        context.about.some((named) => overlaps(named, token)) ||
        extents.some((earlier) => overlaps(earlier, token)),
    )
    if (!isOfIt || between.length === 0) continue
    const side = extent.kind === 'kind' ? apart : opposite(apart)
    sides.push(isDenied(context, extent) ? opposite(side) : side)
  }
  return sides
}

/**
 * What limits a word of difference or likeness: a difference that is only one of degree, or the only one, is small, and
 * a likeness that ends somewhere is none. `apart` is the side that a difference takes; `null` where nothing limits it.
 */
export const limitOf = (
  sentence: ParsedSentence,
  hit: Sided,
  context: SidedContext & { readonly apart: Side },
): Limit | null => {
  const doubt = doubtOn(sentence, hit, context.segments)
  if (doubt !== null) return { side: opposite(hit.side), turn: doubt }
  if (hit.side === context.apart) {
    const spread = withinBetween(sentence)
    if (spread !== null && !spread.isGapLarger) return { side: opposite(hit.side), turn: 'within' }
    const extents = extentsOf(sentence, hit, context)
    const [first] = extents
    if (first !== undefined && extents.every((side) => side === first))
      return { side: first, turn: first === hit.side ? 'in-kind' : 'in-degree' }
  }
  return isRestricted(sentence, hit, context)
    ? { side: opposite(hit.side), turn: 'restricted' }
    : null
}
