import { verdictOf } from '../chance.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import type { ReportModel } from '../report-model.ts'

/** How many differences are shown between each two groups; nothing where there are only two. */
export const contrastsNote = ({ comparison: { contrasts } }: ReportModel): Html | null => {
  const pairs = new Map<string, typeof contrasts>()
  for (const contrast of contrasts) {
    const key = JSON.stringify([contrast.groupA, contrast.groupB])
    pairs.set(key, [...(pairs.get(key) ?? []), contrast])
  }
  if (pairs.size === 0) return null
  return html`<p class="note">
    Each two groups alone (<a href="../contrasts.csv">contrasts.csv</a>), features with a difference
    shown:
    ${[...pairs.values()].map((rows, index) => {
      const [first] = rows
      const shown = rows.filter(({ difference }) => verdictOf(difference) === 'shown').length
      return html`${index === 0 ? '' : '; '}${nameText(first?.groupA ?? '')} and
      ${nameText(first?.groupB ?? '')} ${formatCount(shown)} of ${formatCount(rows.length)}`
    })}.
  </p>`
}
