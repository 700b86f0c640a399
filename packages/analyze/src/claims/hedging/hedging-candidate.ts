import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'

/** Words that may hedge a sentence, before it is known what they bear on. */
export interface HedgeCandidate extends Span {
  /** Index of the first token. */
  readonly tokenStart: number
  /** Index behind the last token. */
  readonly tokenEnd: number
  readonly kind: 'hedge' | 'own-opinion' | 'possibility'
}

const SELVES = new Set(['i', 'we'])
const OPINIONS = new Set(
  'think believe suspect guess suppose doubt imagine assume reckon daresay presume bet'.split(' '),
)
/** Verbs that give an opinion only when softened: "I would say". */
const SOFTENED = new Set(['say', 'argue', 'suggest'])
const SOFTENERS = new Set(['would', "'d", 'should'])
/** Words between "I" and its verb that leave an opinion an opinion of now: "I still would bet". */
const BETWEEN = new Set([...SOFTENERS, 'do', 'must'])
/** Tokens from "I" to its verb, at most. */
const OWN_REACH = 4
const POSSIBILITIES = new Set(['can', 'could'])

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

const candidateAt = (
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
  kind: HedgeCandidate['kind'],
): HedgeCandidate => ({
  ...spanOf(tokens, range.from, range.to),
  tokenStart: range.from,
  tokenEnd: range.to,
  kind,
})

/** Where the opinion verb of an "I" or "we" stands; -1 when denied, past, or not there. */
const opinionAt = (tokens: readonly Token[], self: number): number => {
  let softened = false
  for (let i = self + 1; i <= self + OWN_REACH; i++) {
    const token = tokens[i]
    if (token === undefined) return -1
    if (OPINIONS.has(token.key) || (softened && SOFTENED.has(token.key))) return i
    softened ||= SOFTENERS.has(token.key)
    if (token.pos !== 'ADV' && !BETWEEN.has(token.key)) return -1
  }
  return -1
}

/**
 * The hedges of the lexicon, opinion verbs of the writer in the present ("I would still bet"), and "can" and "could",
 * in this order.
 */
export const hedgeCandidatesOf = ({
  tokens,
  lexical,
}: ParsedSentence): readonly HedgeCandidate[] => {
  const hedges = lexical
    .argument('hedges')
    .map(({ start, end, tokenStart, tokenEnd }): HedgeCandidate => ({
      start,
      end,
      tokenStart,
      tokenEnd,
      kind: 'hedge',
    }))
  const opinions: HedgeCandidate[] = []
  const possibilities: HedgeCandidate[] = []
  for (const [i, { key, pos }] of tokens.entries()) {
    const verb = SELVES.has(key) ? opinionAt(tokens, i) : -1
    if (verb >= 0) opinions.push(candidateAt(tokens, { from: i, to: verb + 1 }, 'own-opinion'))
    if (pos === 'AUX' && POSSIBILITIES.has(key))
      possibilities.push(candidateAt(tokens, { from: i, to: i + 1 }, 'possibility'))
  }
  return [...hedges, ...opinions, ...possibilities]
}
