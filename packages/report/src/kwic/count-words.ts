import type { LineCounts } from '@contend/analyze'
import { formatCount, formatFixed, formatQuantity } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'

/** How much a concordance found, and in how much text, in words. */
export const countWords = ({ lines, inText, ...counts }: LineCounts): Html => {
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
