import type { DocumentAnalysis, DocumentKey } from '@contend/analyze'
import { z } from 'zod'
import {
  claimTermsSchema,
  cueSchema,
  diagnosticSchema,
  documentSchema,
  hitSchema,
  negationSchema,
  positionSchema,
  sentenceSchema,
  stanceSchema,
} from './analysis-parts.ts'
import { decodeJson } from './decode.ts'

const maybeNumber = z.number().nullable()
const count = z.int().min(0)

const analysisSchema: z.ZodType<DocumentAnalysis> = z.object({
  formatVersion: z.literal(1),
  document: documentSchema,
  depth: z.enum(['full', 'terms', 'none']),
  totals: z.object({
    characters: count,
    words: count,
    sentences: count,
    claims: count.nullable(),
    premises: count.nullable(),
  }),
  sentences: z.array(sentenceSchema),
  cues: z.array(cueSchema),
  hits: z.array(hitSchema),
  negations: z.array(negationSchema),
  relations: z.array(
    z.object({
      from: count,
      to: count,
      relation: z.enum(['support', 'attack', 'rephrase']),
      cue: z.string(),
      score: z.number(),
    }),
  ),
  stances: z.array(stanceSchema),
  nearStances: z.array(stanceSchema),
  claimTerms: z.array(claimTermsSchema),
  positions: z.array(positionSchema),
  profile: z.array(
    z.object({
      measure: z.string(),
      value: maybeNumber,
      low: maybeNumber,
      high: maybeNumber,
      numerator: z.number(),
      denominator: z.number(),
    }),
  ),
  diagnostics: z.array(diagnosticSchema),
  effort: z.object({ sentences: count, clauseParses: count, patternParses: count }),
})

/**
 * A value as JSON that no reader of lines stops in: the two line separators of Unicode are escaped, as some do
 * stop at them.
 */
export const formatJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** One line of `analysis.ndjson`, its line feed included. */
export const formatAnalysis = (analysis: DocumentAnalysis): string => `${formatJson(analysis)}\n`

/**
 * The analysis a line of `analysis.ndjson` holds.
 *
 * @throws {@link ReportError} `analysis-invalid` when the line is no such analysis.
 */
export const parseAnalysis = (line: string): DocumentAnalysis =>
  decodeJson(line, {
    schema: analysisSchema,
    code: 'analysis-invalid',
    what: 'A line of analysis.ndjson',
  })

const keySchema = z.object({
  formatVersion: z.literal(1),
  document: z.object({ id: z.string(), path: z.string(), sha256: z.string() }),
})

/**
 * What identifies the document of a line of `analysis.ndjson`; nothing else of it is checked.
 *
 * @throws {@link ReportError} `analysis-invalid` when the line is no such analysis.
 */
export const parseDocumentKey = (line: string): DocumentKey => {
  const { document } = decodeJson<z.infer<typeof keySchema>>(line, {
    schema: keySchema,
    code: 'analysis-invalid',
    what: 'A line of analysis.ndjson',
  })
  const { id, path, sha256 } = document
  return { id, path, sha256 }
}
