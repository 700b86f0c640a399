import type { Diagnostic } from '@contend/ingest'
import { html, type Html } from './html.ts'
import { nameText } from './name-text.ts'

const weight: Readonly<Record<Diagnostic['severity'], number>> = { error: 0, warning: 1, info: 2 }

const row = ({ severity, code, path, message }: Diagnostic): Html =>
  html`<tr>
    <td><span class="tag ${severity}">${severity}</span></td>
    <td data-label="File">${path === '' ? '–' : nameText(path)}</td>
    <td data-label="Code"><code>${code}</code></td>
    <td class="wide">${nameText(message)}</td>
  </tr>`

/** Troubles as a table, the worst first. */
export const diagnosticsTable = (diagnostics: readonly Diagnostic[]): Html =>
  html`<div class="scroll" role="region" aria-label="Diagnostics" tabindex="0">
    <table class="cards-on-phone">
      <thead>
        <tr>
          <th scope="col">Severity</th>
          <th scope="col">File</th>
          <th scope="col">Code</th>
          <th scope="col" class="wide">What, why and what to do</th>
        </tr>
      </thead>
      <tbody>
        ${[...diagnostics]
          .sort((a, b) => weight[a.severity] - weight[b.severity])
          .map((each) => row(each))}
      </tbody>
    </table>
  </div>`
