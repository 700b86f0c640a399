import type { CategoryInfo } from '@contend/analyze'
import { concordanceView } from '../../kwic/concordance-view.ts'
import { countWords } from '../../kwic/count-words.ts'
import { mostHeld, mostStatic } from '../../kwic/limits.ts'
import { plain, type ShownLine } from '../../kwic/shown-line.ts'
import { withinBytes } from '../../kwic/within-bytes.ts'
import { documentHref } from '../address.ts'
import { colophon } from '../colophon.ts'
import { html, type Html } from '../html.ts'
import { categoryLink, lexiconLink } from '../links.ts'
import { nameText, showControls } from '../name-text.ts'
import { formatPage } from '../page.ts'
import { comparedCategories, type ReportModel } from '../report-model.ts'
import { siteBar } from '../site-bar.ts'
import { linesOfCategories } from './category-lines.ts'
import { categoryPlaces, type CategoryPlaces } from './category-places.ts'
import { choosePlaces } from './choose-places.ts'
import { termsSection } from './terms-section.ts'
import type { PlaceRef } from './word-index.ts'

/** Most bytes of lines that the pages of all categories hold together. */
const mostTogether = 40_000_000

/** Most UTF-16 units of the name of a document beside a line. */
const longestName = 80

/** Most categories that are named beside one. */
const mostNamed = 60

/** Cut in front of a letter of two units, not within. */
const shortened = (name: string): string => {
  const text = plain(name)
  if (text.length <= longestName) return text
  return `${text.slice(0, longestName - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
}

const placeOf =
  ({ entryOf }: ReportModel) =>
  ({ document, sentence }: Pick<ShownLine, 'document' | 'sentence'>) => {
    const entry = entryOf.get(document)
    return entry === undefined
      ? { name: showControls(document), href: null }
      : { name: shortened(entry.name), href: documentHref(entry.slug, 'folder', sentence) }
  }

const others = (model: ReportModel, { lexicon, category }: CategoryInfo): Html | null => {
  const near = comparedCategories(model)
    .filter((each) => each.lexicon === lexicon)
    .slice(0, mostNamed)
  return near.length < 2
    ? null
    : html`<nav class="nav page" aria-label="Categories of the lexicon">
        <ul>
          ${near.map((each) =>
            each.category === category
              ? html`<li>
                  <b aria-current="page">${nameText(each.label === '' ? category : each.label)}</b>
                </li>`
              : html`<li>${categoryLink(each, 'folder')}</li>`,
          )}
        </ul>
      </nav>`
}

const remedy = (name: string): Html =>
  html`All of them: <code>contend kwic ${showControls(name)} --out OUT --csv FILE</code>, or
    <a href="../../hits.csv">hits.csv</a>.`

/** A category with those of its places that its page has lines of. */
interface CategoryPage {
  readonly info: CategoryInfo
  readonly found: CategoryPlaces
  /** Those that stand in the page itself. */
  readonly standing: readonly PlaceRef[]
  /** Those that it holds for the script. */
  readonly held: readonly PlaceRef[]
}

/** Chooses the places, as many as fit. */
const categoryPage = (model: ReportModel, info: CategoryInfo): CategoryPage => {
  const found = categoryPlaces(model, info)
  const place = placeOf(model)
  const bytes = Math.min(mostHeld.bytes, mostTogether / comparedCategories(model).length)
  return {
    info,
    found,
    standing: choosePlaces(found.places, mostStatic),
    held: withinBytes((limit) => choosePlaces(found.places, limit), {
      lines: Math.min(mostHeld.lines, Math.ceil(bytes / 100)),
      bytes,
      placeOf: ({ document }) =>
        place({ document: model.entries[document]?.id ?? '', sentence: 0 }),
    }),
  }
}

const lines = (
  model: ReportModel,
  { info, found, standing, held }: CategoryPage,
  lineOf: ReadonlyMap<PlaceRef, ShownLine>,
): Html => {
  if (found.places.length === 0) return nothing(found)
  const linesOf = (places: readonly PlaceRef[]): readonly ShownLine[] =>
    places.flatMap((place) => lineOf.get(place) ?? [])
  return concordanceView({
    lines: linesOf(standing),
    held: linesOf(held),
    all: found.places.length,
    choice: 'Spread over terms and documents:',
    order: 'document',
    remedy: remedy(`${info.lexicon}.${info.category}`),
    placeOf: placeOf(model),
    terms: found.terms.map((term) => ({ entry: plain(term.entry), lines: term.lines })),
  })
}

const nothing = ({ counts: { documents } }: CategoryPlaces): Html =>
  html`<p class="empty">
    ${
      documents === 0
        ? 'No document of the run is in a language that this category has entries in, so nothing was looked for.'
        : 'None of its entries was found in any document.'
    }
  </p>`

const formatCategoryPage = (
  model: ReportModel,
  page: CategoryPage,
  lineOf: ReadonlyMap<PlaceRef, ShownLine>,
): string => {
  const { info, found } = page
  const name = `${info.lexicon}.${info.category}`
  const label = showControls(info.label === '' ? info.category : info.label)
  const lexicon = lexiconLink(info.lexicon, 'folder')
  const body = html`<div class="concordance-page">
    <header class="page">
      ${siteBar('../index.html')}
      <div class="head">
        <h1 class="query"><bdi>${label}</bdi></h1>
        <p class="sans">
          <code>${showControls(name)}</code>, a category of the lexicon ${lexicon}, word by word in
          its context.
        </p>
        <p class="counts sans">${countWords(found.counts)}</p>
      </div>
    </header>
    ${others(model, info)}
    <main id="main">
      <section class="page" id="lines">
        <h2>In context</h2>
        ${lines(model, page, lineOf)}
      </section>
      ${termsSection(found, lexicon)}
    </main>
    ${colophon(model.manifest, 'folder')}
  </div>`
  return formatPage({ kind: 'concordance', title: `${label} in context – contend`, body })
}

/** Categories whose lines are held at a time: so many are made in one walk over the documents. */
const atATime = 8

/** The pages of the compared categories: the places of each in their context, and its terms with their counts. */
export function* formatCategoryPages(
  model: ReportModel,
): Generator<readonly [CategoryInfo, string], void, undefined> {
  const categories = comparedCategories(model)
  for (let from = 0; from < categories.length; from += atATime) {
    const pages = categories.slice(from, from + atATime).map((info) => categoryPage(model, info))
    const lineOf = linesOfCategories(
      model,
      pages.map(({ info, standing, held }) => ({
        category: `${info.lexicon}.${info.category}`,
        places: [...standing, ...held],
      })),
    )
    for (const page of pages) yield [page.info, formatCategoryPage(model, page, lineOf)]
  }
}
