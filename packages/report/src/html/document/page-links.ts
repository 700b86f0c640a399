import type { CategoryInfo } from '@contend/analyze'
import { categoryPath, groupPath, hrefFrom } from '../address.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import type { ReportModel } from '../report-model.ts'

/** The name of a group as a link to its page, where the run compares groups. */
export const groupLink = ({ comparison }: ReportModel, group: string): Html =>
  comparison.groups.length > 1
    ? html`<a href="${hrefFrom('folder', groupPath(group))}">${nameText(group)}</a>`
    : nameText(group)

/** A link to every place of a category in the run. */
export const categoryLink = ({ lexicon, category, label }: CategoryInfo): Html =>
  html`<a
    class="places"
    href="${hrefFrom('folder', categoryPath(`${lexicon}.${category}`))}"
    aria-label="All places of ${label === '' ? category : label} in the run"
    >→</a
  >`
