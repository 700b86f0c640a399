import type { Document } from '@contend/ingest'
import { analyzeDocument, type DocumentOptions } from './analyze-document.ts'
import { fitted } from './claims/fitted.ts'
import { compileLexicons } from './lexicon/compile.ts'
import { frameLexicons } from './lexicon/frame-lexicons.ts'
import { lexiconForms, type LexiconForms } from './lexicon/lexicon-forms.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Proposition } from './lexicon/proposition.ts'
import type { DocumentAnalysis } from './model/analysis.ts'
import type { Frame } from './model/comparison.ts'
import { resolveProposition } from './stance/proposition.ts'
import { profilePlan } from './profile/profile-plan.ts'
import { once } from './statistics/once.ts'
import { articleReading } from './text/article-reading.ts'
import { adapterFor } from './text/language.ts'

/** The data a run is made with, as parsed from its files. */
export interface AnalyzerData {
  /** A later one replaces an earlier one of the same id and language. */
  readonly lexicons: readonly Lexicon[]
  /** A later one replaces an earlier one of the same id. */
  readonly propositions: readonly Proposition[]
  /** What `formsOf` found for any of the lexicons, so that it need not be found again. */
  readonly forms?: readonly LexiconForms[]
  /** Score from which on a sentence is a claim; default that of the fitted model. */
  readonly claimThreshold?: number
  /** Of the draws behind the intervals of a document: 0 to 2^32 − 1, default 1. */
  readonly seed?: number
}

const defaultSeed = 1

/** Analyses documents, one at a time, each on its own. */
export interface Analyzer {
  /** What a comparison of its analyses needs to know. */
  readonly frame: Frame
  /** With `units`, `sentences` has one entry for each of them, in the same order. */
  readonly analyze: (document: Document, options?: DocumentOptions) => DocumentAnalysis
}

/**
 * What `createAnalyzer` needs to find out about the words of a lexicon: plain data, to be kept for other
 * runs of this build and handed to it with the lexicon.
 *
 * @throws DataFileError for terms that cannot be matched
 */
export const formsOf = (lexicon: Lexicon): LexiconForms =>
  lexiconForms(lexicon, articleReading.tokenize)

const lastOfEach = (propositions: readonly Proposition[]): readonly Proposition[] => [
  ...new Map(propositions.map((proposition) => [proposition.id, proposition])).values(),
]

/**
 * Compiles lexicons and resolves propositions once for any number of documents.
 *
 * @throws DataFileError when a proposition names a category that no lexicon has.
 */
export const createAnalyzer = (data: AnalyzerData): Analyzer => {
  const compiled = compileLexicons(data.lexicons, {
    tokenize: articleReading.tokenize,
    ...(data.forms && { forms: data.forms }),
  })
  const propositions = lastOfEach(data.propositions).map((proposition) =>
    resolveProposition(proposition, compiled.lexicons),
  )
  const { categories, dimensions, matcherFor } = compiled
  const seed = data.seed ?? defaultSeed
  const frame: Frame = {
    categories,
    dimensions,
    propositions: propositions.map(({ id, statement, about, scopes }) => ({
      id,
      statement,
      about,
      scopes: scopes.map(({ name }) => name),
    })),
    claimThreshold: data.claimThreshold ?? fitted.claim.threshold,
    premiseThreshold: fitted.premise.threshold,
    lexicons: frameLexicons(compiled.lexicons),
  }
  const profilePlanFor = once((language: string) =>
    profilePlan(frame, language, adapterFor(language).depth === 'full'),
  )
  return {
    frame,
    analyze: (document, options) =>
      analyzeDocument(document, { frame, propositions, matcherFor, profilePlanFor, seed }, options),
  }
}
