import type { CategoryInfo, Frame } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import { categoryPath, groupPath, hrefFrom, lexiconPath, type From } from './address.ts'
import { html, type Html } from './html.ts'
import { featureName } from './measure-words.ts'
import { plain } from '../kwic/shown-line.ts'
import { nameText } from './name-text.ts'

type CategoryName = Pick<CategoryInfo, 'lexicon' | 'category'>

/** The part of the address of a concordance that chooses a term. */
export const termHash = (entry: string): string => `#term=${encodeURIComponent(plain(entry))}`

/** Address of the concordance of a category, with one of its entries chosen if one is given; `null` for a category without one. */
export const categoryHref = (
  { lexicon, category }: CategoryName,
  from: From,
  entry: string | null = null,
): string | null => {
  if (lexicon === ownLexicon) return null
  const page = hrefFrom(from, categoryPath(`${lexicon}.${category}`))
  return `${page}${entry === null ? '' : termHash(entry)}`
}

/** A category by its label, leading to its concordance where it has one. */
export const categoryLink = (info: CategoryInfo, from: From): Html => {
  const name = nameText(info.label === '' ? info.category : info.label)
  const href = categoryHref(info, from)
  return href === null ? name : html`<a href="${href}">${name}</a>`
}

/** A bare arrow to the concordance of a category, for where its name labels something else. */
export const placesLink = ({ lexicon, category, label }: CategoryInfo): Html =>
  html`<a
    class="places"
    href="${hrefFrom('folder', categoryPath(`${lexicon}.${category}`))}"
    aria-label="All places of ${label === '' ? category : label} in the run"
    >→</a
  >`

/** A group by its name, leading to its page. */
export const groupLink = (group: string, from: From): Html =>
  html`<a href="${hrefFrom(from, groupPath(group))}">${nameText(group)}</a>`

/** A lexicon by its name, leading to its page. */
export const lexiconLink = (lexicon: string, from: From): Html =>
  html`<a href="${hrefFrom(from, lexiconPath(lexicon))}">${nameText(lexicon)}</a>`

/** The category that a feature of `comparison.csv` is or belongs to, and the entry where it is a term. */
const categoryOf = (
  { categories }: Frame,
  feature: string,
): { readonly info: CategoryInfo; readonly entry: string | null } | null => {
  const [kind, name = '', ...entry] = feature.split(':')
  if (kind === 'cue') return null
  const isTerm = kind === 'term'
  const wanted = isTerm ? name : feature
  const info = categories.find(({ lexicon, category }) => `${lexicon}.${category}` === wanted)
  return info === undefined ? null : { info, entry: isTerm ? entry.join(':') : null }
}

/** Path of the concordance of a feature below `report/`, its term chosen where it is one; `null` where there is none. */
export const featurePage = (frame: Frame, feature: string): string | null => {
  const found = categoryOf(frame, feature)
  return found === null ? null : categoryHref(found.info, 'report', found.entry)
}

/** A feature of `comparison.csv` in words, leading to the places it stands at where there is a concordance. */
export const featureLink = (frame: Frame, feature: string, from: From): Html => {
  const found = categoryOf(frame, feature)
  const href = found === null ? null : categoryHref(found.info, from, found.entry)
  const { name, detail } = featureName(frame, feature)
  const small = detail === '' ? null : html` <small class="muted">${nameText(detail)}</small>`
  return href === null
    ? html`${nameText(name)}${small}`
    : html`<a href="${href}">${nameText(name)}</a>${small}`
}
