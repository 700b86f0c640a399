import { causingRules, conditionRules, reasonRules } from './claim-type-causal.ts'
import { comparisonRules, weakComparisonRules } from './claim-type-comparison.ts'
import { definitionRules } from './claim-type-definition.ts'
import { policyRules } from './claim-type-policy.ts'
import { predictionRules } from './claim-type-prediction.ts'
import type { TypeRule } from './claim-type-rule.ts'
import { attitudeRules, judgementRules } from './claim-type-value.ts'

/**
 * In the order of the guideline (policy, prediction, comparison, causal, definition, value), moved only where the
 * main clause outweighs what goes with it: a condition before a forecast, a judgement before its reason. Other orders
 * of these groups typed fewer of the labelled claims rightly.
 */
export const typeRules: readonly TypeRule[] = [
  ...policyRules,
  ...conditionRules,
  ...predictionRules,
  ...comparisonRules,
  ...judgementRules,
  ...weakComparisonRules,
  ...causingRules,
  ...attitudeRules,
  ...reasonRules,
  ...definitionRules,
]
