import type { Comparison } from '@contend/analyze'
import type { RunManifest } from '../manifest.ts'
import type { Finding } from './finding.ts'
import { limitationsOf } from './limitations.ts'
import { methodsOf } from './methods.ts'
import { referencesIn } from './references.ts'
import { summaryOf } from './summary.ts'

/** A run in words: plain text, a finding or paragraph an entry; what it quotes of articles is as they wrote it. */
export interface Account {
  readonly summary: readonly Finding[]
  readonly methods: readonly string[]
  readonly limitations: readonly string[]
  /** The works that the methods name. */
  readonly references: readonly string[]
}

/** What was found, how, and what to hold against it, from the figures and options of the run itself. */
export const accountOf = (comparison: Comparison, manifest: RunManifest): Account => {
  const methods = methodsOf(comparison, manifest)
  return {
    summary: summaryOf(comparison),
    methods,
    limitations: limitationsOf(comparison, manifest),
    references: referencesIn(methods),
  }
}
