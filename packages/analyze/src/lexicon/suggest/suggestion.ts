import { inflectionsOf } from '../../text/compromise-inflections.ts'
import { foldKey } from '../../text/fold.ts'
import type { SuggestSpan } from './company.ts'
import type { AssociationMeasure, RankedCandidate } from './rank-candidates.ts'

/** How terms are looked for. */
export interface SuggestOptions {
  readonly measure: AssociationMeasure
  /** Most suggestions. */
  readonly top: number
  /** Fewest times that a term must be in the company of the category. */
  readonly minCount: number
  readonly span: SuggestSpan
  /** Words to each side in the examples. */
  readonly context: number
}

/** A term that a category may lack. */
export interface Suggestion extends Omit<RankedCandidate, 'lemmas' | 'kind' | 'name' | 'joint'> {
  readonly kind: 'lemma' | 'literal'
  readonly text: string
}

/** What a category may lack, and what that was counted in. */
export interface Suggestions {
  /** `lexicon.path`. */
  readonly category: string
  /** Documents with claims, and those in which a claim holds an entry of the category. */
  readonly documents: number
  readonly documentsWith: number
  readonly claims: number
  readonly claimsWith: number
  /** Units that were counted, sentences or words, and those in the company of the category. */
  readonly size: number
  readonly company: number
  /** Whether there were claims enough, with the category and without, to tell anything. */
  readonly enough: boolean
  /** The firmest first; empty where there was not enough. */
  readonly suggestions: readonly Suggestion[]
}

/** The entry for a candidate: a dictionary form only where its inflected forms are those found. */
const entryFor = ({ kind, name, examples }: RankedCandidate): Pick<Suggestion, 'kind' | 'text'> => {
  if (kind === 'literal') return { kind, text: name }
  const forms = inflectionsOf(name)
  const unknown = examples
    .map(({ keyword }) => foldKey(keyword, 'en'))
    .find((key) => !forms.includes(key))
  return unknown === undefined ? { kind, text: name } : { kind: 'literal', text: unknown }
}

/** A ranked candidate as an entry. */
export const suggestionOf = (candidate: RankedCandidate): Suggestion => {
  const { total, documents, examples, logDice, g2, observed, expected } = candidate
  return { ...entryFor(candidate), total, documents, examples, logDice, g2, observed, expected }
}
