import type { ClaimType } from '../../model/sentence.ts'
import type { Token } from '../../text/token.ts'
import type { TypeReading } from './claim-type-reading.ts'

/** A named rule that gives a claim its type. */
export interface TypeRule {
  readonly type: ClaimType
  readonly name: string
  /** Why a sentence of this form is a claim of this type. */
  readonly reason: string
  readonly holds: (reading: TypeReading) => boolean
}

/** A maker of rules of one type. */
export const rulesOf =
  (type: ClaimType) =>
  (name: string, reason: string, holds: TypeRule['holds']): TypeRule => ({
    type,
    name,
    reason,
    holds,
  })

/** A set of the words of a line. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Whether the form of a token is in a set. */
export const someKey = (tokens: readonly Token[], keys: ReadonlySet<string>): boolean =>
  tokens.some((token) => keys.has(token.key))

/** Whether the dictionary form of a token is in a set. */
export const someLemma = (tokens: readonly Token[], lemmas: ReadonlySet<string>): boolean =>
  tokens.some((token) => lemmas.has(token.lemma))

/** The word right before the finite verb, where a pronoun subject stands. */
export const subjectWord = ({ clause }: TypeReading): string => clause.subject.at(-1)?.key ?? ''
