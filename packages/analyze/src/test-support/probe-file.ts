import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Attitude, Voice } from '../model/sentence.ts'
import type { StanceSide } from '../model/stance.ts'

/** A side, or `none` where there should be no row. */
export type ExpectedSide = StanceSide | 'none'

/** What is expected of one row of stances; what is not given is not checked. */
export interface ExpectedStance {
  readonly side: ExpectedSide
  readonly scope?: string | null | undefined
  readonly distance?: number | undefined
  readonly negations?: number | undefined
  readonly rule?: string | undefined
  /** The words of the subject. */
  readonly subject?: string | null | undefined
  readonly predicate?: string | null | undefined
}

/** What is expected of one sentence of a probe; what is not given is not checked. */
export interface ExpectedSentence {
  readonly sentence: number
  readonly voice?: Voice | undefined
  readonly attitude?: Attitude | null | undefined
  readonly speaker?: string | null | undefined
  /** Words of a hit and its voice, where it need not be the sentence's. */
  readonly hits?: Readonly<Record<string, Voice>> | undefined
  /** Proposition and side; the long form says more of the row. */
  readonly stance?: Readonly<Record<string, ExpectedSide | ExpectedStance>> | undefined
}

/** One text and what the analysis should find in it; the format is described in `docs/probes.md`. */
export interface Probe {
  /** Unique in its file. */
  readonly id: string
  /** The probe this one looks like and must not be taken for. */
  readonly near_miss_of?: string | undefined
  readonly text: string
  /** Rules of all negations, in the order of their cues. */
  readonly negations?: readonly string[] | undefined
  /** Codes of all diagnostics of the analysis. */
  readonly diagnostics?: readonly string[] | undefined
  readonly expect: readonly ExpectedSentence[]
  /** Why it fails. It must fail: a probe that passes again loses the mark. */
  readonly known_failure?: string | undefined
}

/** The probes of one file. `share` is how many it should have at least. */
export interface ProbeFile {
  readonly name: string
  readonly share: number
  readonly probes: readonly Probe[]
}

const side = z.enum(['for', 'against', 'neutral', 'none'])
const voice = z.enum(['author', 'attributed'])

const stance = z.strictObject({
  side,
  scope: z.string().nullable().optional(),
  distance: z.int().optional(),
  negations: z.int().optional(),
  rule: z.string().optional(),
  subject: z.string().nullable().optional(),
  predicate: z.string().nullable().optional(),
})

const sentence = z.strictObject({
  sentence: z.int().nonnegative(),
  voice: voice.optional(),
  attitude: z.enum(['endorses', 'rejects', 'reports']).nullable().optional(),
  speaker: z.string().nullable().optional(),
  hits: z.record(z.string(), voice).optional(),
  stance: z.record(z.string(), z.union([side, stance])).optional(),
})

const probe = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  near_miss_of: z.string().optional(),
  text: z.string().min(1),
  negations: z.array(z.string()).optional(),
  diagnostics: z.array(z.string()).optional(),
  expect: z.array(sentence).default([]),
  known_failure: z.string().min(1).optional(),
})

const probeFile = z.strictObject({ share: z.int().positive(), probes: z.array(probe) })

/**
 * Reads `packages/analyze/probes/NAME.yaml`.
 *
 * @throws {Error} When the file is not as the format says.
 */
export const readProbes = (name: string): ProbeFile => {
  const source = readFileSync(new URL(`../../probes/${name}.yaml`, import.meta.url), 'utf8')
  return { name, ...probeFile.parse(parse(source)) }
}
