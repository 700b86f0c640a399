export type { Addition, FigureShift, PooledSums, SideShift } from './model/addition.ts'
export type { Duplicate, Duplicates } from './model/duplicate.ts'
export type { DocumentOptions } from './analyze-document.ts'
export { compare } from './compare/compare.ts'
export type { CompareOptions } from './compare/compare.ts'
export { missingArguments } from './compare/missing-arguments.ts'
export type { MissingArguments } from './compare/missing-arguments.ts'
export { createAnalyzer, formsOf } from './create-analyzer.ts'
export type { Analyzer, AnalyzerData } from './create-analyzer.ts'
export type { Interval } from './statistics/bootstrap.ts'
export type { ReliabilityBin } from './evaluate/calibration.ts'
export type { DiffQuote } from './diff/document-changes.ts'
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
export { createConcordancer } from './kwic/concordance.ts'
export type { Concordancer } from './kwic/concordance.ts'
export type { ConcordanceLine } from './kwic/concordance-line.ts'
export { countLines } from './kwic/count-lines.ts'
export type { LineCounts } from './kwic/count-lines.ts'
export { QueryError, readQuery } from './kwic/query.ts'
export type { KwicQuery } from './kwic/query.ts'
export { holdsRightToLeft, isTurned } from './kwic/right-to-left.ts'
export { leftKey, sortLines } from './kwic/sort-lines.ts'
export type { LineOrder } from './kwic/sort-lines.ts'
export { wordsOf } from './kwic/words-of.ts'
export type { FindingCode, FindingSeverity, LexiconFinding } from './lexicon/check/finding.ts'
export { nearWords } from './lexicon/check/near-words.ts'
export { DataFileError } from './lexicon/data-file-error.ts'
export { detectFormat } from './lexicon/formats/detect-format.ts'
export { exportLexicon } from './lexicon/formats/export-lexicon.ts'
export { exportFormats } from './lexicon/formats/export-report.ts'
export type {
  ExportedLexicon,
  ExportFormat,
  ExportLoss,
  ExportLossCode,
  ExportReport,
} from './lexicon/formats/export-report.ts'
export { identityOf } from './lexicon/formats/file-identity.ts'
export type { FileIdentity } from './lexicon/formats/file-identity.ts'
export type { ImportedLexicon } from './lexicon/formats/finish-draft.ts'
export { importLexicon } from './lexicon/formats/import-lexicon.ts'
export type { ImportOptions } from './lexicon/formats/import-lexicon.ts'
export { foreignFormats, isForeignFormat } from './lexicon/formats/import-report.ts'
export type {
  ForeignFormat,
  ImportCounts,
  ImportNote,
  ImportNoteCode,
  ImportReport,
} from './lexicon/formats/import-report.ts'
export { lexiconYaml } from './lexicon/formats/write-file.ts'
export type { Lexicon } from './lexicon/lexicon.ts'
export type { LexiconFile } from './lexicon/lexicon-file.ts'
export { createSuggester, fewestClaims } from './lexicon/suggest/suggest-terms.ts'
export type { Suggester } from './lexicon/suggest/suggest-terms.ts'
export type { Suggestion, SuggestOptions, Suggestions } from './lexicon/suggest/suggestion.ts'
export { diffLexicons, isEmptyDiff } from './lexicon-diff/diff-lexicons.ts'
export type { LexiconVersion } from './lexicon-diff/diff-lexicons.ts'
export type {
  CategoryCount,
  ChangedCategory,
  ChangedClaim,
  ChangedHit,
  ChangedPosition,
  ChangedStance,
  DiffEntry,
  LexiconDiff,
} from './lexicon-diff/lexicon-diff.ts'
export { locateProblems } from './lexicon/locate-problems.ts'
export type { LexiconForms } from './lexicon/lexicon-forms.ts'
export { LARGEST as largestDataFile } from './lexicon/yaml-limits.ts'
export { readYaml, tooLargeError } from './lexicon/yaml-source.ts'
export { nearestName } from './lexicon/nearest-name.ts'
export { lexiconOf, parseLexicon, parsePlacedLexicon } from './lexicon/parse-lexicon.ts'
export type { PlacedLexicon } from './lexicon/parse-lexicon.ts'
export { parsePlacedPropositions, parsePropositions } from './lexicon/parse-propositions.ts'
export type { PlacedPropositions } from './lexicon/parse-propositions.ts'
export type { Proposition } from './lexicon/proposition.ts'
export { CategoryError } from './lexicon/resolve-category.ts'
export type { LexiconTestResult, LostMatch } from './lexicon/test-lexicon.ts'
export { checkLexicon, checkOnCorpus, testLexicon, testPropositions } from './test-data-files.ts'
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
  Collocation,
  CollocationKind,
  Collocations,
  CollocationScope,
  CollocationsLeftOut,
} from './model/collocation.ts'
export type {
  CategoryInfo,
  FrameCategory,
  FrameEntry,
  FrameLexicon,
  ClaimPair,
  Comparison,
  ComparisonRow,
  DimensionInfo,
  Draws,
  Frame,
  Group,
  Pairing,
  PairRelation,
  PairsLeftOut,
  PropositionInfo,
} from './model/comparison.ts'
export type { Course, CoursePart, CourseStances } from './model/course.ts'
export type { Contrast, Difference, RestFrequency } from './model/difference.ts'
export type { GroupProfileRow } from './model/group-profile.ts'
export type { Hit, MatchKind, Negation } from './model/hit.ts'
export type {
  HangsOn,
  Headline,
  HeadlineKind,
  HeadlineMeasure,
  RobustnessCheck,
  RobustnessCheckName,
  Verdict,
} from './model/robustness.ts'
export type {
  Attitude,
  ClaimType,
  CueHit,
  CueLabel,
  Sentence,
  SentenceRules,
  Voice,
} from './model/sentence.ts'
export type { Similarities, Similarity } from './model/similarity.ts'
export type { Position, PositionSide, SideCounts, Stance, StanceSide } from './model/stance.ts'
export { negationRuleWords } from './negation/negation-rules.ts'
export { diffRuns, isEmptyRunDiff } from './run-diff/diff-runs.ts'
export type { RunDiffer, RunSide } from './run-diff/diff-runs.ts'
export { matchDocuments } from './run-diff/match-documents.ts'
export type { MatchedDocuments } from './run-diff/match-documents.ts'
export type {
  Cause,
  ContradictionDifference,
  DocumentChange,
  DocumentChangeKind,
  DocumentKey,
  GroupCount,
  GroupDifference,
  GroupRow,
  HitDifference,
  LoneDocument,
  MeasureCounts,
  PairedDocument,
  PositionDifference,
  RunDiff,
  RunDifference,
  RunTotals,
  Why,
} from './run-diff/run-diff.ts'
export type { DataFileFacts, RunFacts } from './run-diff/run-facts.ts'
export { missingCategories, propositionError } from './stance/proposition.ts'
export { isThreadWorn } from './text/wink.ts'
