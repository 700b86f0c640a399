export { compare } from './compare/compare.ts'
export type { CompareOptions } from './compare/compare.ts'
export { notComputed } from './compare/not-computed.ts'
export { createAnalyzer } from './create-analyzer.ts'
export type { Analyzer, AnalyzerData } from './create-analyzer.ts'
export { DataFileError } from './lexicon/data-file-error.ts'
export type { Lexicon } from './lexicon/lexicon.ts'
export { nearestName } from './lexicon/nearest-name.ts'
export { parseLexicon } from './lexicon/parse-lexicon.ts'
export { parsePropositions } from './lexicon/parse-propositions.ts'
export type { Proposition } from './lexicon/proposition.ts'
export { CategoryError } from './lexicon/resolve-category.ts'
export type { LexiconTestResult } from './lexicon/test-lexicon.ts'
export { testLexicon, testPropositions } from './test-data-files.ts'
export type { PropositionTestResult } from './test-data-files.ts'
export type { Depth, DocumentAnalysis, ProfileRow, Relation, Totals } from './model/analysis.ts'
export type {
  CategoryInfo,
  ClaimPair,
  Comparison,
  ComparisonRow,
  DimensionInfo,
  Frame,
  Group,
  PropositionInfo,
} from './model/comparison.ts'
export type { Hit, MatchKind, Negation } from './model/hit.ts'
export type {
  Attitude,
  ClaimType,
  CueHit,
  CueLabel,
  Sentence,
  SentenceRules,
  Voice,
} from './model/sentence.ts'
export type { Position, PositionSide, Stance, StanceSide } from './model/stance.ts'
export { missingCategories } from './stance/proposition.ts'
export { isThreadWorn } from './text/wink.ts'
