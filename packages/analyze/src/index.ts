export type { DocumentOptions } from './analyze-document.ts'
export { compare } from './compare/compare.ts'
export type { CompareOptions } from './compare/compare.ts'
export { missingArguments } from './compare/missing-arguments.ts'
export type { MissingArguments } from './compare/missing-arguments.ts'
export { notComputed } from './compare/not-computed.ts'
export { createAnalyzer, formsOf } from './create-analyzer.ts'
export type { Analyzer, AnalyzerData } from './create-analyzer.ts'
export type { Interval } from './evaluate/bootstrap.ts'
export type { ReliabilityBin } from './evaluate/calibration.ts'
export { errorsIn } from './evaluate/confident-errors.ts'
export type { ConfidentError, Errors } from './evaluate/confident-errors.ts'
export { evaluate } from './evaluate/evaluate.ts'
export type {
  AverageEvaluation,
  AveragedMeasure,
  Evaluation,
  FileEvaluation,
  Measure,
  Measured,
} from './evaluate/evaluate.ts'
export type { Figures, RankingFigures } from './evaluate/figures.ts'
export { scoreDocument } from './evaluate/score-document.ts'
export type { ScoredCue, ScoredUnit } from './evaluate/score-document.ts'
export type { ScoredFile } from './evaluate/scored-file.ts'
export type { SimpleRule } from './evaluate/simple-rules.ts'
export { splitSentences } from './evaluate/split-sentences.ts'
export { DataFileError } from './lexicon/data-file-error.ts'
export { locateProblems } from './lexicon/locate-problems.ts'
export type { LexiconForms } from './lexicon/lexicon-forms.ts'
export type { Lexicon } from './lexicon/lexicon.ts'
export { LARGEST as largestDataFile } from './lexicon/yaml-limits.ts'
export { tooLargeError } from './lexicon/yaml-source.ts'
export { nearestName } from './lexicon/nearest-name.ts'
export { parseLexicon } from './lexicon/parse-lexicon.ts'
export { parsePropositions } from './lexicon/parse-propositions.ts'
export type { Proposition } from './lexicon/proposition.ts'
export { CategoryError } from './lexicon/resolve-category.ts'
export type { LexiconTestResult } from './lexicon/test-lexicon.ts'
export { testLexicon, testPropositions } from './test-data-files.ts'
export type { PropositionTestResult } from './test-data-files.ts'
export type {
  ClaimTerms,
  Depth,
  DocumentAnalysis,
  ProfileRow,
  Relation,
  Totals,
} from './model/analysis.ts'
export type {
  CategoryInfo,
  ClaimPair,
  Comparison,
  ComparisonRow,
  DimensionInfo,
  Frame,
  Group,
  Pairing,
  PairRelation,
  PairsLeftOut,
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
export { negationRuleWords } from './negation/negation-rules.ts'
export { missingCategories, propositionError } from './stance/proposition.ts'
export { isThreadWorn } from './text/wink.ts'
