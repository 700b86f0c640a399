import { accountOf, type Account } from '../../account/account.ts'
import { colophon } from '../colophon.ts'
import { overviewFilter } from '../explore/overview-filter.ts'
import { html, type Html } from '../html.ts'
import { formatPage } from '../page.ts'
import { hasCompare, type ReportModel } from '../report-model.ts'
import { additionSection } from './addition-section.ts'
import { claimsSection } from './claims-section.ts'
import { corpusSection } from './corpus-section.ts'
import { coverage } from './coverage.ts'
import { diagnosticsSection } from './diagnostics-section.ts'
import { evidenceSection } from './evidence-chart.ts'
import { downloadsSection } from './downloads-section.ts'
import { glossarySection } from './glossary-section.ts'
import { groupsSection } from './groups-section.ts'
import { headline, masthead } from './masthead.ts'
import { positionMatrix } from './matrix.ts'
import { methodsSection } from './methods-section.ts'
import { missingSection } from './missing-section.ts'
import { pairsSection } from './pairs-section.ts'
import { robustnessSection } from './robustness-section.ts'
import { mostRows } from './shown.ts'
import { summarySection } from './summary-section.ts'
import { wordsSection } from './words-section.ts'

interface Section {
  readonly id: string
  readonly name: string
  readonly content: Html | null
}

const sections = (model: ReportModel, account: Account): readonly Section[] => [
  { id: 'new', name: 'New', content: additionSection(model) },
  { id: 'positions', name: 'Positions', content: positionMatrix(model) },
  { id: 'pairs', name: 'Contradictions', content: pairsSection(model) },
  { id: 'evidence', name: 'Evidence', content: evidenceSection(model) },
  { id: 'words', name: 'Words', content: wordsSection(model) },
  { id: 'groups', name: 'Groups', content: groupsSection(model) },
  { id: 'sure', name: 'How sure', content: robustnessSection(model) },
  { id: 'missing', name: 'Missing', content: missingSection(model) },
  { id: 'claims', name: 'Claims', content: claimsSection(model) },
  { id: 'documents', name: 'Documents', content: corpusSection(model) },
  { id: 'diagnostics', name: 'Diagnostics', content: diagnosticsSection(model) },
  { id: 'methods', name: 'Methods', content: methodsSection(account) },
  { id: 'data', name: 'Data', content: downloadsSection(model) },
  { id: 'reading', name: 'Reading', content: glossarySection(model) },
]

const contents = (model: ReportModel, parts: readonly Section[]): Html =>
  html`<nav class="nav contents" aria-label="Sections">
    <ul class="page">
      <li><a href="#summary">In short</a></li>
      ${parts.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}${
        hasCompare(model) ? html`<li><a href="compare.html">Side by side</a></li>` : null
      }
    </ul>
  </nav>`

/** The overview: every document set against every other. */
export const formatIndexPage = (model: ReportModel): string => {
  const account = accountOf(model.comparison, model.manifest)
  const parts = sections(model, account).filter(({ content }) => content !== null)
  const present = new Set(parts.map(({ id }) => id))
  const shown = parts.map(({ content }) => content)
  const body = html`${masthead(model)} ${contents(model, parts)}
    <main id="main" class="overview${model.entries.length > mostRows ? ' large' : ''}">
      ${coverage(model)} ${summarySection(model, account.summary, present)}
      ${overviewFilter(model, shown)} ${shown}
    </main>
    ${colophon(model.manifest, 'report')}`
  return formatPage({ kind: 'index', title: `${headline(model)} – contend`, body })
}
