import type {
  ClaimPair,
  Collocations,
  Comparison,
  Frame,
  FrameLexicon,
  Pairing,
  Similarities,
} from '@contend/analyze'
import type { Diagnostic } from '@contend/ingest'
import { z } from 'zod'
import type { RunManifest } from '../manifest.ts'
import { diagnosticSchema } from './analysis-parts.ts'
import { decodeJson } from './decode.ts'

/** What `run.json` keeps for rebuilding a report from `analysis.ndjson`. */
export interface RunFile {
  readonly manifest: RunManifest
  readonly frame: Frame
  readonly groupBy: string
  /** Most pairs of claims of each relation on each proposition. */
  readonly maxPairs: number
  /** Troubles of sources that gave no document. */
  readonly diagnostics: readonly Diagnostic[]
}

const inputHash = z.object({ path: z.string(), sha256: z.string() })

const dataFile = z.object({
  ...inputHash.shape,
  id: z.string(),
  language: z.string().nullable(),
  shipped: z.boolean(),
  format: z.string().optional(),
})

const frameEntry = z.union([
  z.string(),
  z.object({
    text: z.string(),
    kind: z.enum(['literal', 'lemma', 'regex', 'match']),
    weight: z.number().optional(),
    note: z.string().optional(),
    case: z.boolean().optional(),
    exact: z.boolean().optional(),
  }),
])

const frameLexicon: z.ZodType<FrameLexicon> = z.object({
  lexicon: z.string(),
  language: z.string(),
  version: z.string().nullable(),
  source: z.string().nullable(),
  overlap: z.enum(['longest', 'all']),
  categories: z.array(
    z.object({
      category: z.string(),
      label: z.string(),
      source: z.string().nullable(),
      entries: z.array(frameEntry),
      leftOut: z.int().min(0),
      except: z.array(frameEntry),
    }),
  ),
})

const frameSchema: z.ZodType<Omit<Frame, 'lexicons'>> = z.object({
  categories: z.array(
    z.object({
      lexicon: z.string(),
      category: z.string(),
      label: z.string(),
      entries: z.record(z.string(), z.number()),
    }),
  ),
  dimensions: z.array(
    z.object({
      lexicon: z.string(),
      dimension: z.string(),
      label: z.string(),
      from: z.string(),
      to: z.string(),
    }),
  ),
  propositions: z.array(
    z.object({
      id: z.string(),
      statement: z.string(),
      about: z.array(z.string()),
      scopes: z.array(z.string()),
    }),
  ),
  claimThreshold: z.number(),
  premiseThreshold: z.number(),
})

const effortSchema = z.object({
  clauseParses: z.number(),
  patternParses: z.number(),
  sentences: z.number(),
  clauseParseShare: z.number().nullable(),
})

const relation = z.enum(['agree', 'contradict', 'restate'])

const pairsSchema = z.object({
  maxPairs: z.int().min(0),
  agree: z.int(),
  contradict: z.int(),
  restate: z.int(),
  leftOut: z.array(
    z.object({ relation, proposition: z.string().nullable(), documentPairs: z.int().min(1) }),
  ),
})

interface StoredPairs extends Pairing, Readonly<Record<ClaimPair['relation'], number>> {}

interface Stored extends RunManifest {
  readonly formatVersion: 1
  readonly claimThreshold: number
  readonly premiseThreshold: number
  readonly groupBy: string
  readonly documents: Readonly<Record<'read' | 'full' | 'terms' | 'none', number>>
  readonly effort: z.infer<typeof effortSchema>
  /** How many pairs of claims are in `pairs.csv`, and what the limit left out. */
  readonly pairs: StoredPairs
  readonly frame: Omit<Frame, 'lexicons'>
  readonly diagnostics: readonly Diagnostic[]
  /** The lexicons of the frame, one a line: they are most of the file. */
  readonly lexiconEntries?: readonly FrameLexicon[] | undefined
}

/** What is written and not read again: it follows from the analyses. */
interface Written extends Stored {
  /** Limits that the collocations were looked for within, and what they left out. */
  readonly collocations: Omit<Collocations, 'rows'>
  readonly similarity: Omit<Similarities, 'rows'>
}

const runFileSchema: z.ZodType<Stored> = z.object({
  formatVersion: z.literal(1),
  version: z.string(),
  engine: z.record(z.string(), z.string()),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  seed: z.number(),
  inputs: z.array(inputHash),
  lexicons: z.array(dataFile),
  propositions: z.array(dataFile),
  added: z.array(z.string()).default([]),
  notes: z.array(z.string()),
  claimThreshold: z.number(),
  premiseThreshold: z.number(),
  groupBy: z.string(),
  documents: z.object({ read: z.int(), full: z.int(), terms: z.int(), none: z.int() }),
  effort: effortSchema,
  pairs: pairsSchema,
  frame: frameSchema,
  diagnostics: z.array(diagnosticSchema),
  lexiconEntries: z.array(frameLexicon).optional(),
})

const effortOf = ({ analyses }: Comparison): Stored['effort'] => {
  let [clauseParses, patternParses, sentences] = [0, 0, 0]
  for (const { effort } of analyses) {
    clauseParses += effort.clauseParses
    patternParses += effort.patternParses
    sentences += effort.sentences
  }
  const clauseParseShare = sentences === 0 ? null : clauseParses / sentences
  return { clauseParses, patternParses, sentences, clauseParseShare }
}

const documentsOf = ({ analyses }: Comparison): Stored['documents'] => {
  const documents = { read: analyses.length, full: 0, terms: 0, none: 0 }
  for (const { depth } of analyses) documents[depth] += 1
  return documents
}

const collocationsOf = ({ collocations }: Comparison): Written['collocations'] => {
  const { fewestClaims, mostFeatures, crowdedClaims, mostPairs, leftOut } = collocations
  return { fewestClaims, mostFeatures, crowdedClaims, mostPairs, leftOut }
}

const similarityOf = ({ similarities }: Comparison): Written['similarity'] => {
  const { nearest, mostUnits, leftOut } = similarities
  return { nearest, mostUnits, leftOut }
}

const pairsOf = ({ pairs, pairing }: Comparison): StoredPairs => {
  const { maxPairs, leftOut } = pairing
  const counts = { agree: 0, contradict: 0, restate: 0 }
  for (const pair of pairs) counts[pair.relation] += 1
  return { maxPairs, ...counts, leftOut }
}

/** Adds the lexicons as the last member, one a line. @param text an object over several lines */
const withLexicons = (text: string, lexicons: Frame['lexicons']): string => {
  if (lexicons === undefined) return text
  const lines = lexicons.map((lexicon) => `    ${JSON.stringify(lexicon)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `${text.replace(/\n\}\n$/u, '')},\n  "lexiconEntries": ${list}\n}\n`
}

/** `run.json`: the manifest, the frame, the thresholds and how much work the run was. */
export const formatRunFile = (comparison: Comparison, manifest: RunManifest): string => {
  const { groupBy, diagnostics } = comparison
  const { lexicons, ...frame } = comparison.frame
  const written: Written = {
    formatVersion: 1,
    ...manifest,
    claimThreshold: frame.claimThreshold,
    premiseThreshold: frame.premiseThreshold,
    groupBy,
    documents: documentsOf(comparison),
    effort: effortOf(comparison),
    pairs: pairsOf(comparison),
    collocations: collocationsOf(comparison),
    similarity: similarityOf(comparison),
    frame,
    diagnostics,
  }
  return withLexicons(`${JSON.stringify(written, null, 2)}\n`, lexicons)
}

/**
 * What `run.json` holds. With the analyses of `analysis.ndjson` it gives the same report again.
 *
 * @throws {@link ReportError} `run-file-invalid` when it is no such file.
 */
export const parseRunFile = (text: string): RunFile => {
  const stored = decodeJson(text, {
    schema: runFileSchema,
    code: 'run-file-invalid',
    what: 'run.json',
  })
  const { version, engine, options, seed, inputs, lexicons, propositions, added, notes } = stored
  const { groupBy, pairs, diagnostics, lexiconEntries } = stored
  const frame: Frame = { ...stored.frame, lexicons: lexiconEntries }
  const manifest = { version, engine, options, seed, inputs, lexicons, propositions, added, notes }
  return { manifest, frame, groupBy, maxPairs: pairs.maxPairs, diagnostics }
}
