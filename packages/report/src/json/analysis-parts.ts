import type {
  ClaimTerms,
  CueHit,
  Hit,
  Negation,
  Position,
  Sentence,
  Stance,
} from '@contend/analyze'
import type { BlockKind, Diagnostic, Document, Span } from '@contend/ingest'
import { z } from 'zod'

const count = z.int().min(0)
const maybeNumber = z.number().nullable()
const maybeCount = count.nullable()
const maybeFlag = z.boolean().nullable()
const place = { start: count, end: count }
const span: z.ZodType<Span> = z.object(place)
const maybeSpan = span.nullable()
const voice = z.enum(['author', 'attributed'])
const maybeAttitude = z.enum(['endorses', 'rejects', 'reports']).nullable()

const blockKind: z.ZodType<BlockKind> = z.enum([
  'title',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'boilerplate',
])

/** Checks a diagnostic. */
export const diagnosticSchema: z.ZodType<Diagnostic> = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  path: z.string(),
  span: maybeSpan,
})

/** Checks a document. */
export const documentSchema: z.ZodType<Document> = z.object({
  id: z.string(),
  path: z.string(),
  text: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  language: z.string(),
  title: z.string(),
  metadata: z.record(z.string(), z.string()),
  blocks: z.array(z.object({ ...place, kind: blockKind, rule: z.string() })),
  diagnostics: z.array(diagnosticSchema),
})

/** Checks a cue. */
export const cueSchema: z.ZodType<CueHit> = z.object({
  sentence: count,
  cue: z.string(),
  claim: z.number(),
  premise: z.number(),
  span: maybeSpan,
})

const ruled = ['claimType', 'hedged', 'boosted', 'question', 'voice', 'attitude', 'thesis'] as const

/** Checks a sentence. */
export const sentenceSchema: z.ZodType<Sentence> = z.object({
  ...place,
  index: count,
  block: blockKind,
  blockIndex: count,
  words: count,
  claim: maybeFlag,
  claimScore: maybeNumber,
  claimType: z
    .enum(['definition', 'fact', 'causal', 'comparison', 'value', 'policy', 'prediction'])
    .nullable(),
  premise: maybeFlag,
  premiseScore: maybeNumber,
  thesisRank: maybeCount,
  hedged: maybeFlag,
  boosted: maybeFlag,
  question: maybeFlag,
  voice: voice.nullable(),
  attitude: maybeAttitude,
  speaker: z.string().nullable(),
  rules: z.partialRecord(z.enum(ruled), z.string()),
})

/** Checks a hit. */
export const hitSchema: z.ZodType<Hit> = z.object({
  ...place,
  sentence: count,
  lexicon: z.string(),
  category: z.string(),
  entry: z.string(),
  weight: z.number(),
  match: z.enum(['literal', 'clitic', 'pattern']),
  negations: z.array(count),
  voice: voice.nullable(),
  attitude: maybeAttitude,
  inClaim: maybeFlag,
})

/** Checks a negation. */
export const negationSchema: z.ZodType<Negation> = z.object({
  sentence: count,
  cue: span,
  scope: span,
  rule: z.string(),
})

/** Checks a stance. */
export const stanceSchema: z.ZodType<Stance> = z.object({
  sentence: count,
  proposition: z.string(),
  stance: z.enum(['for', 'against', 'neutral']),
  weight: z.number(),
  scope: z.string().nullable(),
  voice,
  attitude: maybeAttitude,
  negations: count,
  distance: count,
  rule: z.string(),
  subject: maybeSpan,
  predicate: maybeSpan,
})

/** Checks what a claim speaks of. */
export const claimTermsSchema: z.ZodType<ClaimTerms> = z.object({
  sentence: count,
  lemmas: z.array(z.string()),
  reversals: count,
  likeness: z.enum(['same', 'different', 'both']).nullable(),
  limits: z.array(span),
})

/** Checks a position. */
export const positionSchema: z.ZodType<Position> = z.object({
  proposition: z.string(),
  position: z.enum(['for', 'against', 'mixed', 'mentioned', 'absent']),
  index: maybeNumber,
  low: maybeNumber,
  high: maybeNumber,
  nFor: count,
  nAgainst: count,
  nAttributedFor: count,
  nAttributedAgainst: count,
  sentenceFor: maybeCount,
  sentenceAgainst: maybeCount,
  rule: z.string(),
})
