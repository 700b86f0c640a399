import { overlaps } from '@contend/ingest/text'
import type { ClaimTerms } from '../model/analysis.ts'
import type { Negation } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import { reversalsIn } from '../negation/reversals.ts'
import { contentLemmas } from '../relations/content-words.ts'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import { limitsOf } from './claim-limits.ts'

/** Verbs that carry no content of their own. */
const LIGHT = new Set('be have do get make go say can will'.split(' '))

/** Words that deny, reject or play down. */
const TURNING = ['denial', 'rejection', 'marginality', 'difference'] as const

const likenessOf = (same: boolean, different: boolean, than: boolean): ClaimTerms['likeness'] => {
  if (same) return different || than ? 'both' : 'same'
  return different ? 'different' : null
}

const termsOf = (sentence: ParsedSentence, negations: readonly Negation[]): ClaimTerms => {
  const of = sentence.lexical.argument
  const different = of('difference')
  const same = of('sameness')
  // "More like consumer goods than business software" likens by telling apart.
  const than = sentence.tokens.some(({ key }) => key === 'than')
  const turning = reversalsIn(sentence, negations, TURNING)
  const taken = [...turning, ...same]
  const tokens = sentence.tokens.filter((token) => !taken.some((span) => overlaps(span, token)))
  return {
    sentence: sentence.index,
    lemmas: [...contentLemmas({ ...sentence, tokens })].filter((lemma) => !LIGHT.has(lemma)).sort(),
    reversals: turning.length,
    likeness: likenessOf(same.length > 0, different.length > 0, than),
    limits: limitsOf(sentence),
  }
}

/** What the claims of a document speak of: all that comparing them with those of others needs. */
export const claimTermsOf = (
  parsed: readonly ParsedSentence[],
  labelled: readonly Sentence[],
  negations: readonly (readonly Negation[])[],
): readonly ClaimTerms[] =>
  parsed.flatMap((sentence, i) =>
    labelled[i]?.claim === true && counts(sentence) ? [termsOf(sentence, negations[i] ?? [])] : [],
  )
