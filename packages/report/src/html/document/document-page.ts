import { colophon } from '../colophon.ts'
import { html, type Html } from '../html.ts'
import { nameText, showControls } from '../name-text.ts'
import { formatPage } from '../page.ts'
import { documentHref } from '../address.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { documentClaims } from './claims-section.ts'
import { courseSection } from './course-section.ts'
import { documentHeader } from './document-header.ts'
import { outlineSection } from './outline/outline-section.ts'
import { positionsSection } from './positions-section.ts'
import { profileSection } from './profile-section.ts'
import { textSection } from './text-section.ts'

const neighbours = (model: ReportModel, entry: Entry): Html => {
  const at = model.entries.indexOf(entry)
  const link = (other: Entry | undefined, words: string): Html | null =>
    other === undefined
      ? null
      : html`<li>
          ${words} <a href="${documentHref(other.slug, 'folder')}">${nameText(other.name)}</a>
        </li>`
  return html`<nav class="nav page" aria-label="Other documents">
    <ul>
      ${link(at > 0 ? model.entries[at - 1] : undefined, '←')} ${link(model.entries[at + 1], '→')}
    </ul>
  </nav>`
}

/** The page of one document. */
export const formatDocumentPage = (model: ReportModel, entry: Entry): string => {
  const body = html`${documentHeader(model, entry)}
    <main id="main">
      ${positionsSection(model, entry)}${outlineSection(entry)}${courseSection(model, entry)}${documentClaims(entry)}${profileSection(model, entry)}${textSection(model, entry)}
    </main>
    ${neighbours(model, entry)}${colophon(model.manifest, '../../run.json')}`
  return formatPage({ kind: 'document', title: `${showControls(entry.name)} – contend`, body })
}
