// For what reads results: nothing here loads a language library.
export { fitted } from './claims/fitted.ts'
export { compare } from './compare/compare.ts'
export { missingArguments } from './compare/missing-arguments.ts'
export { isRightToLeft } from './kwic/right-to-left.ts'
export { leftKey } from './kwic/sort-lines.ts'
export { nearestName } from './lexicon/nearest-name.ts'
export { negationRuleWords } from './negation/negation-rules.ts'
