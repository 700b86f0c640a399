import type { RawHit } from '../lexicon/match.ts'
import type { Negation } from '../model/hit.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import { scopeEnd } from './scope-end.ts'

/** What may follow "wrong", "a myth" and the like for them to deny the clause that comes next. */
const COMPLEMENTISERS = new Set(['that', 'to'])

/**
 * First token of the clause that a rejecting or denying word speaks of: "a myth that …", "wrong to …",
 * "special pleading, suggesting that …"; `null` when no clause follows.
 */
const clauseAfter = (sentence: ParsedSentence, hit: RawHit): number | null => {
  const { tokens, lexical } = sentence
  const next = tokens[hit.tokenEnd]
  if (next !== undefined && COMPLEMENTISERS.has(next.key)) return hit.tokenEnd
  const verb = next?.key === ',' ? hit.tokenEnd + 1 : hit.tokenEnd
  const says = lexical.argument('attribution.verbs').some(({ tokenStart }) => tokenStart === verb)
  const isParticiple = tokens[verb]?.key.endsWith('ing') === true
  return says && isParticiple && tokens[verb + 1]?.key === 'that' ? verb + 1 : null
}

const isSecondOfPair = (hit: RawHit, tokens: readonly Token[]): boolean =>
  tokens[hit.tokenStart]?.key === 'nor' &&
  tokens.slice(0, hit.tokenStart).some((token) => token.key === 'neither')

const negationFrom = (
  sentence: ParsedSentence,
  hit: RawHit,
  { kind, from = hit.tokenEnd }: { readonly kind: string; readonly from?: number },
): Negation | null => {
  const { tokens } = sentence
  const end = scopeEnd(sentence, from)
  const first = tokens[from]
  const last = tokens[end.token - 1]
  if (first === undefined || last === undefined || end.token <= from) return null
  return {
    sentence: sentence.index,
    cue: { start: hit.start, end: hit.end },
    scope: { start: first.start, end: last.end },
    rule: `${kind}:${end.rule}`,
  }
}

/**
 * The negations of a sentence: negating words (`argument.negators`), and words that reject or deny a
 * clause that follows them ("it is a myth that …", "wrong to say …"). Idioms such as "not only" are
 * read as one (`category-index.ts`), so that their negator is not seen here.
 */
export const findNegations = (sentence: ParsedSentence): readonly Negation[] => {
  const found: Negation[] = []
  for (const kind of ['direct', 'determiner', 'implicit']) {
    for (const hit of sentence.lexical.argument(`negators.${kind}`)) {
      if (isSecondOfPair(hit, sentence.tokens)) continue
      const negation = negationFrom(sentence, hit, { kind })
      if (negation !== null) found.push(negation)
    }
  }
  for (const category of ['rejection', 'denial']) {
    for (const hit of sentence.lexical.argument(category)) {
      const from = clauseAfter(sentence, hit)
      if (from === null) continue
      const negation = negationFrom(sentence, hit, { kind: 'denied-clause', from })
      if (negation !== null && !found.some((other) => other.cue.start === negation.cue.start)) {
        found.push(negation)
      }
    }
  }
  return found.sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end)
}
