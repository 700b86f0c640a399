import { colophon } from '../colophon.ts'
import { html, type Html } from '../html.ts'
import { formatPage } from '../page.ts'
import type { ReportModel } from '../report-model.ts'
import { siteBar } from '../site-bar.ts'

/** What differs from one page with a large table to the other. */
export interface ExploreParts {
  readonly title: string
  readonly deck: Html
  readonly help: Html
  readonly table: Html
}

/** A page with a table of any size. */
export const explorePage = (
  model: ReportModel,
  { title, deck, help, table }: ExploreParts,
): string =>
  formatPage({
    kind: 'explore',
    title: `${title} – contend`,
    body: html`<header class="page explore-head">
        ${siteBar('index.html')}
        <h1>${title}</h1>
        <p class="lede">${deck}</p>
      </header>
      <main id="main" class="explore" tabindex="-1">
        <div class="page">${help}</div>
        ${table}
      </main>
      ${colophon(model.manifest, 'report')}`,
  })
