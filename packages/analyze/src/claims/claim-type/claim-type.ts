import type { ClaimType } from '../../model/sentence.ts'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import { joinedClausesOf } from '../main-clause-joined.ts'
import { policyRules } from './claim-type-policy.ts'
import { readForType, type TypeReading } from './claim-type-reading.ts'
import type { TypeRule } from './claim-type-rule.ts'
import { typeRules } from './claim-type-rules.ts'

/** A claim type with the rule that gave it. */
export interface TypeFinding {
  readonly type: ClaimType
  readonly rule: string
}

const ruleOf = (readings: readonly TypeReading[]): TypeRule | undefined => {
  // What is to be done is the point of a sentence whose other clauses say why.
  const advice = policyRules.find(({ holds }) => readings.some(holds))
  if (advice !== undefined) return advice
  for (const reading of readings) {
    const found = typeRules.find(({ holds }) => holds(reading))
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The type of a claim by the first rule that holds of its first clause, else of a clause joined to it; only the
 * rules of policy are asked of all these clauses before the others.
 */
export const claimTypeOf = ({ sentence }: { readonly sentence: ParsedSentence }): TypeFinding => {
  const found = ruleOf([sentence, ...joinedClausesOf(sentence)].map(readForType))
  return { type: found?.type ?? 'fact', rule: found?.name ?? 'otherwise' }
}
