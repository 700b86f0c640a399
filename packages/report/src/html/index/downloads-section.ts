import { tables } from '../../csv/tables.ts'
import { html, type Html } from '../html.ts'
import { lexiconLink } from '../links.ts'
import type { ReportModel } from '../report-model.ts'

const others = [
  { file: 'csv-metadata.json', description: 'Every column of every table, for machines.' },
  { file: 'analysis.ndjson', description: 'Everything known of each document, one line each.' },
  { file: 'account.md', description: 'Summary, methods and limitations of this run in words.' },
  { file: 'run.json', description: 'What went into this run: hashes, versions, options.' },
] as const

const item = (file: string, description: string): Html =>
  html`<li><a href="../${file}">${file}</a><small>${description}</small></li>`

/** The data behind the pages. */
export const downloadsSection = ({ lexicons }: Pick<ReportModel, 'lexicons'>): Html =>
  html`<section class="page" id="data">
    <h2>The data</h2>
    <p class="lede">The same run as tables, with figures in full precision.</p>
    <ul class="downloads">
      ${tables.map(({ name, description }) => item(`${name}.csv`, description))}
      ${others.map(({ file, description }) => item(file, description))}
    </ul>
    ${
      lexicons.length === 0
        ? null
        : html`<h3>The lexicons</h3>
            <p>
              What each entry found:
              ${lexicons.map((name, index) => html`${index === 0 ? '' : ', '}${lexiconLink(name, 'report')}`)}.
            </p>`
    }
  </section>`
