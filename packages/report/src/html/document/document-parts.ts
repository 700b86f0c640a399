import type { Comparison, Course, DocumentAnalysis, Headline } from '@contend/analyze'
import { compareCodeUnits } from '@contend/ingest/text'
import type { Artifact } from '../../artifact.ts'
import { figuresIn } from '../../facts/figures.ts'
import type { RunManifest } from '../../manifest.ts'
import { documentPath } from '../address.ts'
import { isCompared } from '../compare/compared.ts'
import { createReportModel, modelOf, type Entry, type ReportModel } from '../report-model.ts'
import { formatDocumentPage } from './document-page.ts'

/** What the pages of all documents have in common. Plain data, and small: it can go to another thread. */
export interface SharedParts {
  /** Without what belongs to single documents, and without what no page of a document tells. */
  readonly comparison: Comparison
  readonly manifest: RunManifest
}

/** What the page of one document is made of besides. Plain data, but for the analyses. */
export interface DocumentParts {
  /** It, and those before and after it where there are any. */
  readonly analyses: readonly DocumentAnalysis[]
  /** What pages call them. */
  readonly names: readonly string[]
  /** Its place among them. */
  readonly at: number
  readonly course: Course | null
  /** Of its positions. */
  readonly headlines: readonly Headline[]
  readonly isCompared: boolean
}

const sharedParts = ({ comparison, manifest }: ReportModel): SharedParts => ({
  comparison: {
    ...comparison,
    analyses: [],
    duplicates: { ...comparison.duplicates, rows: [] },
    addition: null,
    groups: [],
    documentsFaceOthers: false,
    documentRows: [],
    rows: [],
    contrasts: [],
    groupProfile: [],
    courses: [],
    pairs: [],
    pairing: { ...comparison.pairing, leftOut: [] },
    collocations: { ...comparison.collocations, leftOut: [], rows: [] },
    similarities: { ...comparison.similarities, leftOut: [], rows: [] },
    robustness: [],
    headlinesLeftOut: 0,
    diagnostics: [],
  },
  manifest: { ...manifest, inputs: [], added: [] },
})

const isBefore = ({ unit, name }: Course, { id }: Entry): boolean =>
  unit === 'document' && compareCodeUnits(name, id) < 0

/** The documents with their courses, in the order that those are made in. */
function* withCourses({
  entries,
  comparison,
}: ReportModel): Generator<readonly [index: number, entry: Entry, course: Course | null]> {
  const courses = comparison.courses[Symbol.iterator]()
  let next = courses.next()
  const byId = [...entries.entries()].sort(([, a], [, b]) => compareCodeUnits(a.id, b.id))
  for (const [index, entry] of byId) {
    while (next.done !== true && isBefore(next.value, entry)) next = courses.next()
    const isIts =
      next.done !== true && next.value.unit === 'document' && next.value.name === entry.id
    yield [index, entry, isIts ? next.value : null]
    if (isIts) next = courses.next()
  }
}

function* partsOf(model: ReportModel): Generator<DocumentParts, void, undefined> {
  const headlines = new Map<string, Headline[]>()
  for (const headline of model.headlineOf.values()) {
    const [id = ''] = headline.documents
    headlines.set(id, [...(headlines.get(id) ?? []), headline])
  }
  for (const [index, entry, course] of withCourses(model)) {
    const first = Math.max(0, index - 1)
    const near = model.entries.slice(first, index + 2)
    yield {
      analyses: near.map(({ analysis }) => analysis),
      names: near.map(({ name }) => name),
      at: index - first,
      course,
      headlines: headlines.get(entry.id) ?? [],
      isCompared: isCompared(model, entry),
    }
  }
}

/** What the pages of documents are made of, so that they can be made anywhere. */
export const documentParts = (
  comparison: Comparison,
  manifest: RunManifest,
): { readonly shared: SharedParts; readonly parts: Iterable<DocumentParts> } => {
  const model = createReportModel(comparison, manifest)
  return { shared: sharedParts(model), parts: partsOf(model) }
}

/** The file of a document's page. @throws RangeError when there is no analysis at its place */
export const formatDocumentFile = (
  { comparison, manifest }: SharedParts,
  { analyses, names, at, course, headlines, isCompared: inCompare }: DocumentParts,
): Artifact => {
  const id = analyses[at]?.document.id ?? ''
  const courses = course === null ? [] : [course]
  const model: ReportModel = {
    ...modelOf(
      { ...comparison, analyses, courses, robustness: headlines },
      manifest,
      analyses.map((analysis, near) => ({ name: names[near] ?? '', figure: figuresIn(analysis) })),
    ),
    comparedDocuments: new Set(inCompare ? [id] : []),
  }
  const entry = model.entries[at]
  if (entry === undefined) throw new RangeError(`no analysis at ${String(at)}`)
  const path = `report/${documentPath(entry.slug)}`
  return { path, mediaType: 'text/html', contents: formatDocumentPage(model, entry) }
}
