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
