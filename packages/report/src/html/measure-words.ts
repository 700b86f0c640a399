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
