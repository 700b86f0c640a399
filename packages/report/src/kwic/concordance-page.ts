import type { ConcordanceLine, LineCounts } from '@contend/analyze'
import { colophon } from '../html/colophon.ts'
import { formatCount, formatFixed, formatQuantity } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'
import { showControls } from '../html/name-text.ts'
import { formatPage } from '../html/page.ts'
import { siteBar } from '../html/site-bar.ts'
import type { RunManifest } from '../manifest.ts'
import { concordanceTable } from './concordance-table.ts'

/** Most lines of a page: browsers take seconds for many more. */
const mostLines = 2000

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

const countsText = ({ lines, inText, ...counts }: LineCounts): Html => {
  const { documentsWith, documents, words, ratePerThousand } = counts
  const rate =
    ratePerThousand === null
      ? null
      : html`; ${formatFixed(ratePerThousand, 2)} per 1,000 words
        (${formatCount(inText)}/${formatCount(words)})`
  const outside =
    lines === inText
      ? null
      : html`; ${formatCount(lines - inText)} in captions and boilerplate, not in the rate`
  return html`${formatQuantity(lines, 'line')} in ${formatCount(documentsWith)} of
  ${formatQuantity(documents, 'document')}${rate}${outside}.`
}

const leftOutNote = (shown: number, all: number): Html | null =>
  shown === all
    ? null
    : html`<p class="note">
        Shown: the first ${formatCount(shown)} of ${formatCount(all)} lines.
        <code>contend kwic … --csv FILE</code> writes all of them.
      </p>`

/** The page of a concordance: one file that asks for nothing. At most 2,000 lines are shown. */
export const formatConcordancePage = (page: ConcordancePage): string => {
  const { query, counts, manifest, linked } = page
  const lines = page.lines.slice(0, mostLines)
  const name = showControls(query)
  const body = html`<header class="page">
      ${siteBar(linked ? 'index.html' : null)}
      <div class="head">
        <h1 class="query"><bdi>${name}</bdi></h1>
        <p class="counts sans">${countsText(counts)}</p>
      </div>
    </header>
    <main id="main" class="page">
      ${
        lines.length === 0
          ? html`<p class="empty">Nothing matches.</p>`
          : html`${leftOutNote(lines.length, counts.lines)}${concordanceTable(lines, { linked })}`
      }
    </main>
    ${colophon(manifest, linked ? '../run.json' : null)}`
  return formatPage({ kind: 'concordance', title: `${name} – contend`, body })
}
