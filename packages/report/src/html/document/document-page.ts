import { colophon } from '../colophon.ts'
import { html, type Html } from '../html.ts'
import { showControls } from '../name-text.ts'
import { formatPage } from '../page.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { documentClaims } from './claims-section.ts'
import { contents, neighbours } from './contents.ts'
import { courseSection } from './course-section.ts'
import { documentHeader } from './document-header.ts'
import { argumentMapSection } from './map/map-section.ts'
import { markNotes } from './mark-notes.ts'
import { numberNotes } from './note-numbers.ts'
import { outlineSection } from './outline/outline-section.ts'
import { positionsSection } from './positions-section.ts'
import { profileSection } from './profile-section.ts'
import { textSection } from './text-section.ts'

/** The page of one document. */
export const formatDocumentPage = (model: ReportModel, entry: Entry): string => {
  const notes = numberNotes(model, entry.analysis)
  const sections: readonly (readonly [id: string, name: string, section: Html | null])[] = [
    ['positions', 'Where it stands', positionsSection(model, entry)],
    ['map', 'Argument map', argumentMapSection(entry)],
    ['outline', 'Outline', outlineSection(entry)],
    ['text', 'The text', textSection(model, entry, notes)],
    ['course', 'Course', courseSection(model, entry)],
    ['claims', 'Claims', documentClaims(entry)],
    ['profile', 'Figures', profileSection(model, entry)],
    ['notes', 'Notes', markNotes(model, entry, notes)],
  ]
  const shown = sections.filter(([, , section]) => section !== null)
  const body = html`${documentHeader(model, entry)}
    ${contents(
      model,
      entry,
      shown.map(([id, name]) => [id, name]),
    )}
    <main id="main" class="document" data-reading>${shown.map(([, , section]) => section)}</main>
    ${neighbours(model, entry)}${colophon(model.manifest, 'folder')}`
  return formatPage({ kind: 'document', title: `${showControls(entry.name)} – contend`, body })
}
