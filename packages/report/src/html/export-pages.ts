import type { Exporter } from '../exporter.ts'
import type { RunManifest } from '../manifest.ts'
import type { Artifact } from '../artifact.ts'
import { categoryPath, groupPath, lexiconPath } from './address.ts'
import { formatComparePage } from './compare/compare-page.ts'
import { formatClaimsPage } from './explore/claims-page.ts'
import { formatDocumentsPage } from './explore/documents-page.ts'
import { documentParts, formatDocumentFile } from './document/document-parts.ts'
import { formatGroupPage } from './groups/group-page.ts'
import { indexGroups } from './groups/group-index.ts'
import { formatIndexPage } from './index/index-page.ts'
import { formatLexiconPage } from './lexicons/lexicon-page.ts'
import { createReportModel, type ReportModel } from './report-model.ts'
import { formatCategoryPages } from './words/category-page.ts'

const mediaType = 'text/html'

function* groupPages(model: ReportModel): Generator<Artifact, void, undefined> {
  const { groups } = model.comparison
  if (groups.length === 0) return
  const index = indexGroups(model)
  for (const group of groups) {
    const path = `report/${groupPath(group.name)}`
    yield { path, mediaType, contents: formatGroupPage(model, index, group) }
  }
}

function* wordPages(model: ReportModel): Generator<Artifact, void, undefined> {
  for (const [{ lexicon, category }, contents] of formatCategoryPages(model)) {
    yield { path: `report/${categoryPath(`${lexicon}.${category}`)}`, mediaType, contents }
  }
  for (const lexicon of model.lexicons) {
    const path = `report/${lexiconPath(lexicon)}`
    yield { path, mediaType, contents: formatLexiconPage(model, lexicon) }
  }
}

function* documentPages(model: ReportModel): Generator<Artifact, void, undefined> {
  const { shared, parts } = documentParts(model.comparison, model.manifest)
  for (const each of parts) yield formatDocumentFile(shared, each)
}

/** How pages are exported. */
export interface PageOptions {
  /** Whether somebody else makes those of single documents; default no. See `documentParts`. */
  readonly withoutDocuments?: boolean
}

/**
 * An exporter of the pages: the overview, two documents side by side where there are two, then one page a
 * document, group, category and lexicon, each made when it is asked for.
 */
export const exportPages = (
  manifest: RunManifest,
  { withoutDocuments = false }: PageOptions = {},
): Exporter =>
  function* exportWithManifest(comparison) {
    const model = createReportModel(comparison, manifest)
    yield { path: 'report/index.html', mediaType, contents: formatIndexPage(model) }
    const compare = formatComparePage(model)
    if (compare !== null) {
      yield { path: 'report/compare.html', mediaType, contents: compare }
    }
    yield { path: 'report/documents.html', mediaType, contents: formatDocumentsPage(model) }
    yield { path: 'report/claims.html', mediaType, contents: formatClaimsPage(model) }
    if (!withoutDocuments) yield* documentPages(model)
    yield* groupPages(model)
    yield* wordPages(model)
  }
