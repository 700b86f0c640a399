import type { CategoryInfo, Comparison, Course, DocumentAnalysis, Headline } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import { figuresIn } from '../facts/figures.ts'
import { factsOf, type DocumentFacts } from '../facts/run-facts.ts'
import { metadataValue } from '../document-group.ts'
import type { RunManifest } from '../manifest.ts'
import { slugOf } from './slug.ts'

/** What is known of a document without a look at its analysis. */
export type Told = Pick<DocumentFacts, 'name' | 'figure'>

/** A document as the pages show it. */
export interface Entry extends Told {
  readonly analysis: DocumentAnalysis
  readonly id: string
  readonly slug: string
  readonly group: string | null
}

/** A comparison made ready for pages: looked up once, used by every part. */
export interface ReportModel {
  readonly comparison: Comparison
  readonly manifest: RunManifest
  /** In path order. */
  readonly entries: readonly Entry[]
  readonly entryOf: ReadonlyMap<string, Entry>
  /** Positions that were put through checks, by proposition and document; see `headlineKey`. */
  readonly headlineOf: ReadonlyMap<string, Headline>
  /** Lexicons in the order of the frame, the one the analysis itself uses last. */
  readonly lexicons: readonly string[]
  /** Where the argument of a document falls; `null` where it is not cut into parts. */
  readonly courseOf: (id: string) => Course | null
  /** The documents that can be set side by side, where that was found elsewhere. */
  readonly comparedDocuments?: ReadonlySet<string>
}

/** Key of the position of a document on a proposition. */
export const headlineKey = (proposition: string, document: string): string =>
  JSON.stringify([proposition, document])

const lexiconsOf = ({ frame }: Comparison): readonly string[] => {
  const names = [...new Set(frame.categories.map(({ lexicon }) => lexicon))]
  return [
    ...names.filter((name) => name !== ownLexicon),
    ...names.filter((name) => name === ownLexicon),
  ]
}

/** Looks courses up when the first is asked for: those of all documents of a run are many. */
const courseFinder = ({ courses }: Comparison): ReportModel['courseOf'] => {
  let known: ReadonlyMap<string, Course> | null = null
  return (id) => {
    known ??= new Map(
      Array.from(courses)
        .filter(({ unit }) => unit === 'document')
        .map((course) => [course.name, course]),
    )
    return known.get(id) ?? null
  }
}

const known = new WeakMap<Comparison, ReportModel>()

/** What the pages are made from. */
export const createReportModel = (comparison: Comparison, manifest: RunManifest): ReportModel => {
  const found = known.get(comparison)
  if (found?.manifest === manifest) return found
  const model = modelOf(comparison, manifest, factsOf(comparison).documents)
  known.set(comparison, model)
  return model
}

/** A model of documents of which something is known. @param told in the order of the analyses */
export const modelOf = (
  comparison: Comparison,
  manifest: RunManifest,
  told: readonly Told[],
): ReportModel => {
  const entries = comparison.analyses.map((analysis, at): Entry => {
    const { id } = analysis.document
    const { name = id, figure = figuresIn(analysis) } = told[at] ?? {}
    return {
      analysis,
      id,
      name,
      figure,
      slug: slugOf(id),
      group: metadataValue(analysis, comparison.groupBy),
    }
  })
  return {
    comparison,
    manifest,
    entries,
    headlineOf: new Map(
      comparison.robustness
        .filter(({ kind }) => kind === 'position')
        .map((headline) => [headlineKey(headline.subject, headline.documents[0] ?? ''), headline]),
    ),
    entryOf: new Map(entries.map((entry) => [entry.id, entry])),
    lexicons: lexiconsOf(comparison),
    courseOf: courseFinder(comparison),
  }
}

/** Whether the run has two documents to set side by side. */
export const hasCompare = ({ entries }: ReportModel): boolean => entries.length > 1

/** The categories a reader compares: those of every lexicon but the one the analysis uses. */
export const comparedCategories = (model: ReportModel): readonly CategoryInfo[] =>
  model.comparison.frame.categories.filter(({ lexicon }) => lexicon !== ownLexicon)
