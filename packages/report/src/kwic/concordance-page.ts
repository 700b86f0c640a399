import type { ConcordanceLine, LineCounts } from '@contend/analyze'
import { documentHref } from '../html/address.ts'
import { colophon } from '../html/colophon.ts'
import { html } from '../html/html.ts'
import { showControls } from '../html/name-text.ts'
import { formatPage } from '../html/page.ts'
import { siteBar } from '../html/site-bar.ts'
import { slugOf } from '../html/slug.ts'
import type { RunManifest } from '../manifest.ts'
import { concordanceView } from './concordance-view.ts'
import { countWords } from './count-words.ts'
import { entriesOf } from './entries-of.ts'
import { mostHeld, mostStatic } from './limits.ts'
import { lineBytes, type LineSize } from './packed-lines.ts'
import { shownLine, type ShownLine } from './shown-line.ts'
import { withinBytes } from './within-bytes.ts'

/** What a page of a concordance is made from. */
export interface ConcordancePage {
  /** As it was asked for. */
  readonly query: string
  /** In the order they are shown. */
  readonly lines: readonly ConcordanceLine[]
  /** Of all lines, those left out too. */
  readonly counts: LineCounts
  readonly manifest: RunManifest
  /** Whether the page stands beside the report's `index.html` and can lead to its documents. */
  readonly linked: boolean
}

/** The page of a concordance: one file that asks for nothing. It holds the first lines, up to 2 MB of them. */
export const formatConcordancePage = (page: ConcordancePage): string => {
  const { query, counts, manifest, linked } = page
  const placeOf = ({ document, sentence }: Pick<ShownLine, 'document' | 'sentence'>) => ({
    name: showControls(document),
    href: linked ? documentHref(slugOf(document), 'report', sentence) : null,
  })
  const shown = page.lines.slice(0, mostHeld.lines).map((line) => {
    const one = shownLine(line)
    return { ...one, bytes: lineBytes(one) }
  })
  const held = withinBytes<ShownLine & LineSize>((limit) => shown.slice(0, limit), {
    lines: shown.length,
    bytes: mostHeld.bytes,
    placeOf,
  })
  const name = showControls(query)
  const body = html`<header class="page">
      ${siteBar(linked ? 'index.html' : null)}
      <div class="head">
        <h1 class="query"><bdi>${name}</bdi></h1>
        <p class="counts sans">${countWords(counts)}</p>
      </div>
    </header>
    <main id="main" class="page">
      ${
        held.length === 0
          ? html`<p class="empty">Nothing matches.</p>`
          : concordanceView({
              lines: held.slice(0, mostStatic),
              held,
              all: counts.lines,
              choice: 'The first',
              order: 'as asked for',
              remedy: html`<code>contend kwic … --csv FILE</code> writes all of them.`,
              placeOf,
              terms: entriesOf(held),
            })
      }
    </main>
    ${colophon(manifest, linked ? 'report' : null)}`
  return formatPage({
    kind: 'concordance',
    title: `${name} – contend`,
    body: html`<div class="concordance-page">${body}</div>`,
  })
}
