import type { CategoryInfo, Frame } from '@contend/analyze'
import { remembered } from '../remembered.ts'

/** Name of the measure that holds a category's rate. */
export const rateMeasure = ({
  lexicon,
  category,
}: Pick<CategoryInfo, 'lexicon' | 'category'>): string => `rate:${lexicon}.${category}`

/** The categories of a frame by the name of their rate. */
export const categoriesByRate: (frame: Frame) => ReadonlyMap<string, CategoryInfo> = remembered(
  ({ categories }) => new Map(categories.map((each) => [rateMeasure(each), each])),
)

/** Label of a category, or its identifier where the frame has none. */
export const categoryLabel = (frame: Frame, lexicon: string, category: string): string => {
  const found = categoriesByRate(frame).get(rateMeasure({ lexicon, category }))
  return found === undefined || found.label === '' ? category : found.label
}

const categoryName = (frame: Frame, name: string): string => {
  const dot = name.indexOf('.')
  return dot < 0 ? name : categoryLabel(frame, name.slice(0, dot), name.slice(dot + 1))
}

/** A feature of `comparison.csv` in words: a category by its label, a term with its category, a cue by its name. */
export const featureName = (
  frame: Frame,
  feature: string,
): { readonly name: string; readonly detail: string } => {
  const [kind, name = '', ...entry] = feature.split(':')
  if (kind === 'term') return { name: entry.join(':'), detail: categoryName(frame, name) }
  if (kind === 'cue') return { name: name.replaceAll('-', ' '), detail: '' }
  return { name: categoryName(frame, feature), detail: '' }
}
