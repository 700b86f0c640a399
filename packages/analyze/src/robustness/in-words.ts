import type { Frame } from '../model/comparison.ts'

/** Longest name of a document or proposition in a statement, in UTF-16 units. */
const LONGEST = 70

/** A name on one line in quotation marks, cut when long. */
export const quoted = (name: string): string => {
  const words = name
    .slice(0, 4 * LONGEST)
    .replaceAll(/\s+/gu, ' ')
    .trim()
  if (words.length <= LONGEST) return `“${words}”`
  return `“${words.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')} …”`
}

/** A number of two decimals that says its direction. */
export const signed = (value: number): string => {
  const digits = Math.abs(value).toFixed(2)
  if (Number(digits) === 0) return digits
  return `${value > 0 ? '+' : '−'}${digits}`
}

/** Label of a category, or its path where it has none. */
export const categoryName = (frame: Frame, lexicon: string, category: string): string => {
  const found = frame.categories.find(
    (each) => each.lexicon === lexicon && each.category === category,
  )
  return found === undefined || found.label === '' ? category : found.label
}
