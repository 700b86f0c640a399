import type { Exporter } from '../exporter.ts'
import type { RunManifest } from '../manifest.ts'
import { documentPath } from './address.ts'
import { formatComparePage } from './compare/compare-page.ts'
import { formatClaimsPage } from './explore/claims-page.ts'
import { formatDocumentsPage } from './explore/documents-page.ts'
import { formatDocumentPage } from './document/document-page.ts'
import { formatIndexPage } from './index/index-page.ts'
import { createReportModel } from './report-model.ts'

const mediaType = 'text/html'

/**
 * An exporter of the pages: the overview, two documents side by side where there are two, then one page a
 * document, each made when it is asked for.
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
    }
  }
