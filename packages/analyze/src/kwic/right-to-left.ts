import type { ConcordanceLine } from './concordance-line.ts'

const STRONG = /\p{L}/u
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether a text is written from right to left: by its first letter. */
export const isRightToLeft = (text: string): boolean =>
  RIGHT_TO_LEFT.test(STRONG.exec(text)?.[0] ?? '')

/** Whether any letter of a text is of a script that is written from right to left. */
export const holdsRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/**
 * Whether a line is written from right to left: most of its letters are, as a keyword of another script ("B2B" in an Arabic
 * sentence) turns nothing.
 */
export const isTurned = ({
  left,
  keyword,
  right,
}: Pick<ConcordanceLine, 'left' | 'keyword' | 'right'>): boolean => {
  const line = `${left}${keyword}${right}`
  if (!holdsRightToLeft(line)) return false
  const letters = line.match(/\p{L}/gu) ?? []
  return 2 * letters.filter((letter) => holdsRightToLeft(letter)).length > letters.length
}
