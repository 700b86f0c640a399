import { colophon } from '../colophon.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { formatPage } from '../page.ts'
import { documentHref } from '../address.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { siteBar } from '../site-bar.ts'
import { compared, type Compared } from './compared.ts'
import { pickBar } from './pick-bar.ts'
import {
  pairsSection,
  positionsSection,
  profileSection,
  shortSection,
  thesesSection,
  type Chosen,
} from './sections.ts'
import { wordsTemplate } from './words-template.ts'

/** Most documents named as left out. */
const mostNamed = 20

/** The documents of the strongest contradiction, or of the strongest pair, or the first two. */
const firstChoice = ({ columns, pairs }: Compared): Chosen | null => {
  const at = (slug: string | undefined) => columns.find(({ entry }) => entry.slug === slug)
  const [left = columns[0], right = columns[1]] = [at(pairs[0]?.slugs[0]), at(pairs[0]?.slugs[1])]
  return left === undefined || right === undefined ? null : { left, right }
}

const named = (entries: readonly Entry[]): readonly Html[] =>
  entries
    .slice(0, mostNamed)
    .map(
      (entry, index) =>
        html`${index === 0 ? '' : ', '}<a href="${documentHref(entry.slug, 'report')}"
            >${nameText(entry.name)}</a
          >`,
    )

const leftOutNote = ({ columns, leftOut }: Compared): Html | null =>
  leftOut.size === 0
    ? null
    : html`<details class="note" id="left-out">
        <summary>
          ${formatQuantity(columns.length, 'document')} of
          ${formatCount(columns.length + leftOut.size)} can be chosen here
        </summary>
        <p>
          The page stays below some 3 MB, so that browsers open it; documents of paired claims come
          first. Left out:
          ${named([...leftOut])}${
            leftOut.size > mostNamed
              ? html` and ${formatCount(leftOut.size - mostNamed)} more`
              : null
          }.
        </p>
      </details>`

const body = (model: ReportModel, held: Compared, chosen: Chosen): Html =>
  html`<header class="page">
      ${siteBar('index.html')}
      <div class="head">
        <h1>Side by side</h1>
        <p class="lede">
          Two documents, proposition by proposition: what each says, where they meet, and how they
          say it.
        </p>
      </div>
    </header>
    <main id="main" class="compare" tabindex="-1">
      ${pickBar(held, chosen)}
      <div class="page">
        <p class="visually-hidden" role="status" data-announce></p>
        <p class="note warning" data-trouble hidden></p>
        <p class="note" data-without-script>
          Choosing other documents needs JavaScript. Without it the page shows these two.
        </p>
        ${leftOutNote(held)}
      </div>
      ${shortSection(model, chosen)}${positionsSection(model, chosen)}${pairsSection(model, held, chosen)}${thesesSection(model, chosen)}${profileSection(held, chosen)}
      ${held.columns.map(({ template }) => template)}${held.pairs.map(({ template }) => template)}${wordsTemplate()}
    </main>
    ${colophon(model.manifest, 'report')}`

/** The page that sets two documents side by side; `null` where there are not two. */
export const formatComparePage = (
  model: ReportModel,
  held: Compared = compared(model),
): string | null => {
  const chosen = firstChoice(held)
  if (chosen === null) return null
  return formatPage({
    kind: 'compare',
    title: 'Side by side – contend',
    body: body(model, held, chosen),
  })
}
