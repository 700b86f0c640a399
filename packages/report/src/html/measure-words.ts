import { html, type Html } from './html.ts'
import { nameText } from './name-text.ts'
import type { CategoryInfo } from '@contend/analyze'
import type { Frame } from '@contend/analyze'

/** Label of a category, or its identifier where the frame has none. */
export const categoryLabel = (frame: Frame, lexicon: string, category: string): string => {
  const found = frame.categories.find(
    (each) => each.lexicon === lexicon && each.category === category,
  )
  return found === undefined || found.label === '' ? category : found.label
}

/** Name of the measure that holds a category's rate. */
export const rateMeasure = ({ lexicon, category }: CategoryInfo): string =>
  `rate:${lexicon}.${category}`

const categoryName = (frame: Frame, name: string): string => {
  const dot = name.indexOf('.')
  return dot < 0 ? name : categoryLabel(frame, name.slice(0, dot), name.slice(dot + 1))
}

/** A feature of `comparison.csv` in words: a category by its label, a term with its category, a cue by its name. */
export const featureLabel = (frame: Frame, feature: string): Html => {
  const [kind, name = '', ...entry] = feature.split(':')
  if (kind === 'term')
    return html`${nameText(entry.join(':'))}
      <small class="muted">${categoryName(frame, name)}</small>`
  if (kind === 'cue') return nameText(name.replaceAll('-', ' '))
  return nameText(categoryName(frame, feature))
}
