import { tables } from '../../csv/tables.ts'
import { dataHref } from '../address.ts'
import { formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { foldedSection } from './fold.ts'
import { lexiconLink } from '../links.ts'
import type { ReportModel } from '../report-model.ts'

const others = [
  { file: 'csv-metadata.json', description: 'Every column of every table, for machines.' },
  { file: 'analysis.ndjson', description: 'Everything known of each document, one line each.' },
  { file: 'account.md', description: 'Summary, methods and limitations of this run in words.' },
  { file: 'run.json', description: 'What went into this run: hashes, versions, options.' },
] as const

const item = (file: string, description: string): Html =>
  html`<li><a href="${dataHref(file, 'report')}">${file}</a><small>${description}</small></li>`

/** The data behind the pages. */
export const downloadsSection = ({ lexicons }: Pick<ReportModel, 'lexicons'>): Html =>
  foldedSection('data', {
    title: 'The data',
    summary: `${formatQuantity(tables.length, 'table')} with figures in full precision, and the run itself.`,
    content: html`<ul class="downloads">
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
      }`,
  })
