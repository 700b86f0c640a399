import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import { hedgeCandidatesOf, type HedgeCandidate } from './hedging-candidate.ts'
import { noHedgeRules } from './hedging-exceptions.ts'
import { asidesOf } from '../main-clause-asides.ts'

/** The words that hedge a sentence, with the rule that found them. */
export interface HedgeFinding extends Span {
  readonly rule: HedgeCandidate['kind']
}

/** The first words that lower the strength of what a sentence says; `null` when there are none. */
export const hedgeOf = ({
  sentence,
}: {
  readonly sentence: ParsedSentence
}): HedgeFinding | null => {
  const candidates = hedgeCandidatesOf(sentence)
  if (candidates.length === 0) return null
  const asides = asidesOf(sentence)
  const found = candidates.find(
    (candidate) => !noHedgeRules.some(({ holds }) => holds({ sentence, asides, candidate })),
  )
  return found === undefined ? null : { start: found.start, end: found.end, rule: found.kind }
}
