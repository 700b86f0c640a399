import { accountOf, type Account } from '../../account/account.ts'
import { formatPage } from '../page.ts'
import { colophon } from '../colophon.ts'
import { formatQuantity } from '../format-number.ts'
import { hasCompare } from '../report-model.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'
import { methodsSection, summarySection } from './account-section.ts'
import { claimsSection } from './claims-section.ts'
import { corpusSection } from './corpus-section.ts'
import { coverage } from './coverage.ts'
import { diagnosticsSection } from './diagnostics-section.ts'
import { evidenceSection } from './evidence-chart.ts'
import { downloadsSection } from './downloads-section.ts'
import { glossarySection } from './glossary-section.ts'
import { groupsSection } from './groups-section.ts'
import { masthead } from './masthead.ts'
import { positionMatrix } from './matrix.ts'
import { missingSection } from './missing-section.ts'
import { pairsSection } from './pairs-section.ts'
import { robustnessSection } from './robustness-section.ts'
import { wordsSection } from './words-section.ts'

interface Section {
  readonly id: string
  readonly name: string
  readonly content: Html | null
}

const sections = (model: ReportModel, account: Account): readonly Section[] => [
  { id: 'positions', name: 'Positions', content: positionMatrix(model) },
  { id: 'summary', name: 'In short', content: summarySection(account) },
  { id: 'pairs', name: 'Contradictions', content: pairsSection(model) },
  { id: 'missing', name: 'Missing', content: missingSection(model) },
  { id: 'evidence', name: 'Claims and evidence', content: evidenceSection(model) },
  { id: 'words', name: 'Words', content: wordsSection(model) },
  { id: 'groups', name: 'Groups', content: groupsSection(model) },
  { id: 'sure', name: 'How sure', content: robustnessSection(model) },
  { id: 'claims', name: 'Claims', content: claimsSection(model) },
  { id: 'documents', name: 'Documents', content: corpusSection(model) },
  { id: 'diagnostics', name: 'Diagnostics', content: diagnosticsSection(model) },
  { id: 'methods', name: 'Methods', content: methodsSection(account) },
  { id: 'data', name: 'Data', content: downloadsSection() },
  { id: 'reading', name: 'How to read this', content: glossarySection(model) },
]

/** The overview: every document set against every other. */
export const formatIndexPage = (model: ReportModel): string => {
  const account = accountOf(model.comparison, model.manifest)
  const parts = sections(model, account).filter(({ content }) => content !== null)
  const body = html`${masthead(model)}
    <nav class="nav page" aria-label="Sections">
      <ul>
        ${parts.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}${
          hasCompare(model) ? html`<li><a href="compare.html">Side by side</a></li>` : null
        }
      </ul>
    </nav>
    <main id="main">${coverage(model)} ${parts.map(({ content }) => content)}</main>
    ${colophon(model.manifest, '../run.json')}`
  const title = `What ${formatQuantity(model.entries.length, 'article')} argue – contend`
  return formatPage({ kind: 'index', title, body })
}
