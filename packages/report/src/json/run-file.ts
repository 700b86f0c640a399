import type { Comparison, Frame } from '@contend/analyze'
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
  /** Troubles of sources that gave no document. */
  readonly diagnostics: readonly Diagnostic[]
}

const inputHash = z.object({ path: z.string(), sha256: z.string() })

const dataFile = z.object({
  ...inputHash.shape,
  id: z.string(),
  language: z.string().nullable(),
  shipped: z.boolean(),
})

const frameSchema: z.ZodType<Frame> = z.object({
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
    z.object({ id: z.string(), statement: z.string(), scopes: z.array(z.string()) }),
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

interface Stored extends RunManifest {
  readonly formatVersion: 1
  readonly claimThreshold: number
  readonly premiseThreshold: number
  readonly groupBy: string
  readonly documents: Readonly<Record<'read' | 'full' | 'terms' | 'none', number>>
  readonly effort: z.infer<typeof effortSchema>
  readonly frame: Frame
  readonly diagnostics: readonly Diagnostic[]
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
  notes: z.array(z.string()),
  claimThreshold: z.number(),
  premiseThreshold: z.number(),
  groupBy: z.string(),
  documents: z.object({ read: z.int(), full: z.int(), terms: z.int(), none: z.int() }),
  effort: effortSchema,
  frame: frameSchema,
  diagnostics: z.array(diagnosticSchema),
})

const effortOf = ({ analyses }: Comparison): Stored['effort'] => {
  let [clauseParses, patternParses, sentences] = [0, 0, 0]
  for (const analysis of analyses) {
    clauseParses += analysis.effort.clauseParses
    patternParses += analysis.effort.patternParses
    sentences += analysis.sentences.length
  }
  const clauseParseShare = sentences === 0 ? null : clauseParses / sentences
  return { clauseParses, patternParses, sentences, clauseParseShare }
}

const documentsOf = ({ analyses }: Comparison): Stored['documents'] => {
  const documents = { read: analyses.length, full: 0, terms: 0, none: 0 }
  for (const { depth } of analyses) documents[depth] += 1
  return documents
}

/** `run.json`: the manifest, the frame, the thresholds and how much work the run was. */
export const formatRunFile = (comparison: Comparison, manifest: RunManifest): string => {
  const { frame, groupBy, diagnostics } = comparison
  const stored: Stored = {
    formatVersion: 1,
    ...manifest,
    claimThreshold: frame.claimThreshold,
    premiseThreshold: frame.premiseThreshold,
    groupBy,
    documents: documentsOf(comparison),
    effort: effortOf(comparison),
    frame,
    diagnostics,
  }
  return `${JSON.stringify(stored, null, 2)}\n`
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
  const { version, engine, options, seed, inputs, lexicons, propositions, notes } = stored
  const { frame, groupBy, diagnostics } = stored
  const manifest = { version, engine, options, seed, inputs, lexicons, propositions, notes }
  return { manifest, frame, groupBy, diagnostics }
}
