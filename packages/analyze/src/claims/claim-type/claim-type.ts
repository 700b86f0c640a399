import type { ClaimType } from '../../model/sentence.ts'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import { readForType } from './claim-type-reading.ts'
import { typeRules } from './claim-type-rules.ts'

/** A claim type with the rule that gave it. */
export interface TypeFinding {
  readonly type: ClaimType
  readonly rule: string
}

/** The type of a claim by the first rule of the guideline that holds. */
export const claimTypeOf = ({ sentence }: { readonly sentence: ParsedSentence }): TypeFinding => {
  const reading = readForType(sentence)
  const found = typeRules.find(({ holds }) => holds(reading))
  return { type: found?.type ?? 'fact', rule: found?.name ?? 'otherwise' }
}
