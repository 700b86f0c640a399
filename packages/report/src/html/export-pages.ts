import type { Exporter } from '../exporter.ts'
import type { RunManifest } from '../manifest.ts'
import type { Artifact } from '../artifact.ts'
import { categoryPath, documentPath, groupPath, lexiconPath } from './address.ts'
import { formatComparePage } from './compare/compare-page.ts'
import { formatClaimsPage } from './explore/claims-page.ts'
import { formatDocumentsPage } from './explore/documents-page.ts'
import { formatDocumentPage } from './document/document-page.ts'
import { documentFiles } from './document/document-files.ts'
import { formatGroupPage } from './groups/group-page.ts'
import { indexGroups } from './groups/group-index.ts'
import { formatIndexPage } from './index/index-page.ts'
import { formatLexiconPage } from './lexicons/lexicon-page.ts'
import { comparedCategories, createReportModel, type ReportModel } from './report-model.ts'
import { formatCategoryPage } from './words/category-page.ts'
import { indexWords } from './words/word-index.ts'

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
  const index = indexWords(model)
  for (const info of comparedCategories(model)) {
    const path = `report/${categoryPath(`${info.lexicon}.${info.category}`)}`
    yield { path, mediaType, contents: formatCategoryPage(model, index, info) }
  }
  for (const lexicon of model.lexicons) {
    const path = `report/${lexiconPath(lexicon)}`
    yield { path, mediaType, contents: formatLexiconPage(model, index, lexicon) }
  }
}

/**
 * An exporter of the pages: the overview, two documents side by side where there are two, then one page a
 * document, group, category and lexicon, each made when it is asked for.
 */
export const exportPages = (manifest: RunManifest): Exporter =>
  function* exportWithManifest(comparison) {
    const model = createReportModel(comparison, manifest)
    yield { path: 'report/index.html', mediaType, contents: formatIndexPage(model) }
    const compare = formatComparePage(model)
    if (compare !== null) {
      yield { path: 'report/compare.html', mediaType, contents: compare }
    }
    yield { path: 'report/documents.html', mediaType, contents: formatDocumentsPage(model) }
    yield { path: 'report/claims.html', mediaType, contents: formatClaimsPage(model) }
    for (const entry of model.entries) {
      const path = `report/${documentPath(entry.slug)}`
      yield { path, mediaType, contents: formatDocumentPage(model, entry) }
      yield* documentFiles(model, entry)
    }
    yield* groupPages(model)
    yield* wordPages(model)
  }
