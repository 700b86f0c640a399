import type { CategoryCount, ChangedCategory, DiffEntry, LexiconDiff } from '@contend/analyze'
import { formatCount, formatFixed, formatQuantity } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'
import { nameText } from '../html/name-text.ts'
import { changeCell, diffSection, rowClass } from '../diff/diff-table.ts'
import { lexiconDiffCommand } from './named-diff.ts'

const optionWords = ({ weight, caseSensitive, exact }: DiffEntry): string =>
  [
    weight === 1 ? [] : [`weight ${String(weight)}`],
    caseSensitive ? ['letter case'] : [],
    exact ? ['exact'] : [],
  ]
    .flat()
    .join(', ')

const entryCells = (entry: DiffEntry): Html =>
  html`<td class="wide">${nameText(entry.entry)}</td>
    <td data-label="Category"><code>${nameText(entry.category)}</code></td>
    <td data-label="As">${entry.except ? 'exception, ' : null}${entry.kind}</td>`

const entryRow = (entry: DiffEntry, isAdded: boolean): Html =>
  html`<tr class="${rowClass(isAdded)}">
    ${changeCell(isAdded, isAdded ? 'added' : 'removed')}${entryCells(entry)}
    <td>${optionWords(entry)}</td>
  </tr>`

/** The edit itself. */
export const entriesSection = ({ added, removed, changed }: LexiconDiff): Html =>
  diffSection({
    id: 'entries',
    title: 'Entries',
    lede: `${formatCount(added.length)} added, ${formatCount(removed.length)} removed, ${formatCount(changed.length)} with other options.`,
    none: 'Both versions have the same entries.',
    columns: ['Change', 'Entry', 'Category', 'Kind', 'Options'],
    wide: 'Entry',
    all: lexiconDiffCommand,
    rows: [
      ...removed.map((entry) => entryRow(entry, false)),
      ...added.map((entry) => entryRow(entry, true)),
      ...changed.map(
        ({ before, after }) =>
          html`<tr>
            <td><span class="change">changed</span></td>
            ${entryCells(after)}
            <td>${optionWords(before) || 'no options'} → ${optionWords(after) || 'no options'}</td>
          </tr>`,
      ),
    ],
  })

const countCell = (label: string, count: CategoryCount | null): Html =>
  count === null
    ? html`<td data-label="${label}" class="muted">not in it</td>`
    : html`<td data-label="${label}" data-value="${count.rate ?? 0}">
        ${formatCount(count.hits)}/${formatQuantity(count.words, 'word')}
        <span class="per"
          >${count.rate === null ? 'no words' : `${formatFixed(count.rate, 2)} per 1,000`}, in
          ${formatQuantity(count.documents, 'document')}</span
        >
      </td>`

const categoryRow = ({ category, before, after, gained, lost }: ChangedCategory): Html =>
  html`<tr>
    <th scope="row"><code>${nameText(category)}</code></th>
    ${countCell('Before', before)}${countCell('After', after)}
    <td data-label="Gained" class="number">${gained}</td>
    <td data-label="Lost" class="number">${lost}</td>
  </tr>`

/** The rates before and after. */
export const categoriesSection = ({ categories }: LexiconDiff): Html =>
  diffSection({
    id: 'categories',
    title: 'Categories',
    lede: 'Hits out of words, outside boilerplate and captions. A category holds those below it; gained and lost are hits of its own.',
    none: 'No category gained or lost a hit.',
    columns: ['Category', 'Before', 'After', 'Gained', 'Lost'],
    numbers: ['Gained', 'Lost'],
    all: lexiconDiffCommand,
    rows: categories.map(categoryRow),
  })
