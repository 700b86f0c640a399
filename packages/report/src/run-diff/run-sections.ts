import type {
  ContradictionDifference,
  GroupRow,
  HitDifference,
  LoneDocument,
  PairedDocument,
  PositionDifference,
  RunDiff,
  RunDifference,
  SideCounts,
} from '@contend/analyze'
import { quotePlace, quoteWords } from '../diff/diff-quote.ts'
import { changeCell, diffSection, rowClass } from '../diff/diff-table.ts'
import { formatCount, formatFixed, formatQuantity } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'
import { nameText } from '../html/name-text.ts'
import { compareCommand } from './named-run-diff.ts'
import { step } from './shown-value.ts'
import { whyWords } from './why-words.ts'

const differenceRow = ({ kind, name, before, after }: RunDifference): Html =>
  html`<tr>
    <th scope="row">${nameText(name)}</th>
    <td data-label="Kind">${kind}</td>
    <td>${step(before, after)}</td>
  </tr>`

/** What went into the runs. */
export const differencesSection = ({ differences }: RunDiff): Html =>
  diffSection({
    id: 'inputs',
    title: 'What went in',
    lede: 'Versions, lexicons and propositions (by the start of their hashes), thresholds, options and seed that are not the same.',
    none: 'Both runs were made with the same version, lexicons, propositions, thresholds, options and seed.',
    columns: ['Name', 'Kind', 'Before → after'],
    all: compareCommand,
    rows: differences.map(differenceRow),
  })

const loneRow = ({ id, path, why, trouble }: LoneDocument, isAdded: boolean): Html =>
  html`<tr class="${rowClass(isAdded)}">
    <th scope="row">${nameText(id)}</th>
    ${changeCell(isAdded, isAdded ? 'only after' : 'only before')}
    <td class="wide">
      ${nameText(path)}${
        trouble === null ? null : html`<span class="per">could not be read: ${trouble}</span>`
      }
    </td>
    <td data-label="Why">${whyWords(why)}</td>
  </tr>`

const pairedRow = ({ before, after, isRenamed, isTextSame, matchedBy }: PairedDocument): Html =>
  html`<tr>
    <th scope="row">${nameText(after.id)}</th>
    <td>
      <span class="change"
        >${isTextSame ? 'same text' : 'changed text'}${isRenamed ? ', renamed' : null}</span
      >
    </td>
    <td class="wide">
      ${nameText(after.path)}${
        isRenamed
          ? html`<span class="per"
              >was ${nameText(before.path)} (${nameText(before.id)}), matched by its
              ${matchedBy === 'sha256' ? 'contents' : matchedBy}</span
            >`
          : null
      }
    </td>
    <td data-label="Why">${isTextSame && !isRenamed ? null : 'because of: input'}</td>
  </tr>`

/** Documents that are not in both runs, or not as they were. */
export const documentsSection = (diff: RunDiff): Html => {
  const edited = diff.documents.filter(({ isRenamed, isTextSame }) => isRenamed || !isTextSame)
  return diffSection({
    id: 'documents',
    title: 'Documents',
    lede: `${formatQuantity(diff.matched, 'document')} in both runs, ${formatCount(diff.textChanged)} of them with another text; ${formatCount(diff.onlyBefore.length)} only before, ${formatCount(diff.onlyAfter.length)} only after.`,
    none: 'Both runs have the same documents with the same texts.',
    columns: ['Document', 'Change', 'File', 'Why'],
    wide: 'File',
    all: compareCommand,
    rows: [
      ...diff.onlyBefore.map((document) => loneRow(document, false)),
      ...diff.onlyAfter.map((document) => loneRow(document, true)),
      ...edited.map(pairedRow),
    ],
  })
}

const sides = ['for', 'against', 'mixed', 'mentioned', 'absent'] as const

const sideCell = (
  side: (typeof sides)[number],
  before: SideCounts | null,
  after: SideCounts | null,
): Html =>
  html`<td data-label="${side}">${step(before?.[side] ?? null, after?.[side] ?? null)}</td>`

const positionRow = ({ proposition, before, after, moved }: PositionDifference): Html =>
  html`<tr>
    <th scope="row"><code>${nameText(proposition)}</code></th>
    ${sides.map((side) => sideCell(side, before, after))}
    <td data-label="Moved">${formatCount(moved)}</td>
  </tr>`

/** How many documents stand where. */
export const positionsSection = ({ positions }: RunDiff): Html =>
  diffSection({
    id: 'positions',
    title: 'Positions',
    lede: 'Documents on each side of each proposition, all documents of each run. Moved: documents of both runs that stand elsewhere.',
    none: 'Neither run has propositions.',
    columns: ['Proposition', ...sides, 'Moved'],
    all: compareCommand,
    rows: positions.map(positionRow),
  })

const hitRow = (each: HitDifference): Html => {
  const { lexicon, category, entry, gained, lost, documents, why } = each
  return html`<tr>
    <td class="wide">
      ${each.quoteBefore === null ? null : quoteWords(each.quoteBefore)}${
        each.quoteAfter === null ? null : quoteWords(each.quoteAfter)
      }
    </td>
    <td data-label="Category"><code>${nameText(`${lexicon}.${category}`)}</code></td>
    <td data-label="Entry">${nameText(entry)}</td>
    <td data-label="Gained" class="number">${gained}</td>
    <td data-label="Lost" class="number">${lost}</td>
    <td data-label="Documents" class="number">${documents}</td>
    <td data-label="Why">${whyWords(why)}</td>
  </tr>`
}

/** Hits by entry, for entries of which any were gained or lost. */
export const hitsSection = ({ hits }: RunDiff): Html =>
  diffSection({
    id: 'hits',
    title: 'Hits',
    lede: 'Hits that documents of both runs gained or lost, by entry and cause, with the first of them.',
    none: 'Documents of both runs have the same hits.',
    columns: ['The first', 'Category', 'Entry', 'Gained', 'Lost', 'Documents', 'Why'],
    wide: 'The first',
    numbers: ['Gained', 'Lost', 'Documents'],
    all: compareCommand,
    rows: hits.map(hitRow),
  })

const rate = ({ hits, words, rate: value }: GroupRow['before']): string =>
  `${formatCount(hits)}/${formatCount(words)}${value === null ? '' : ` (${formatFixed(value, 2)})`}`

const groupRows = ({ groups }: RunDiff): readonly Html[] =>
  groups.flatMap(({ name, before, after, joined, left, rows }) => [
    ...(joined.length + left.length === 0
      ? []
      : [
          html`<tr>
            <th scope="row">${nameText(name)}</th>
            <td data-label="Row">documents</td>
            <td>${step(before, after)}</td>
            <td data-label="Why">
              ${[
                joined.length === 0 ? '' : `joined: ${joined.join(', ')}`,
                left.length === 0 ? '' : `left: ${left.join(', ')}`,
              ]
                .filter((text) => text !== '')
                .map((text, index) => html`${index === 0 ? '' : '; '}${nameText(text)}`)}
            </td>
          </tr>`,
        ]),
    ...rows.map(
      ({ feature, before: was, after: now, why }) =>
        html`<tr>
          <th scope="row">${nameText(name)}</th>
          <td data-label="Row"><code>${nameText(feature)}</code></td>
          <td><span class="change">${rate(was)} → ${rate(now)}</span></td>
          <td data-label="Why">${whyWords(why)}</td>
        </tr>`,
    ),
  ])

/** Groups with other documents or rates. */
export const groupsSection = (diff: RunDiff): Html =>
  diffSection({
    id: 'groups',
    title: 'Groups',
    lede: 'Documents of each group, and hits out of words (per 1,000 words) of the categories that both runs have.',
    none: 'Every group has the same documents and figures.',
    columns: ['Group', 'Row', 'Before → after', 'Why'],
    all: compareCommand,
    rows: groupRows(diff),
  })

const contradictionRow = (each: ContradictionDifference): Html => {
  const { change, proposition, why, quoteA, quoteB } = each
  return html`<tr class="${rowClass(change === 'new')}">
    ${changeCell(change === 'new', change)}
    <td class="wide">
      ${[quoteA, quoteB].map(
        (quote) =>
          html`${quoteWords(quote)}
            <p class="words"><small>${quotePlace(quote)}</small></p>`,
      )}
    </td>
    <td data-label="Proposition">${proposition === null ? 'none' : nameText(proposition)}</td>
    <td data-label="Why">${whyWords(why)}</td>
  </tr>`
}

/** Contradictions that only one run has. */
export const contradictionsSection = ({ contradictions }: RunDiff): Html =>
  diffSection({
    id: 'contradictions',
    title: 'Contradictions',
    lede: 'Claims of different documents that contradict each other in one run only, by their words.',
    none:
      contradictions === null
        ? 'Not compared: a run has no pairs.csv that can be read.'
        : 'Both runs have the same contradictions.',
    columns: ['Change', 'Claims', 'Proposition', 'Why'],
    wide: 'Claims',
    all: compareCommand,
    rows: (contradictions ?? []).map(contradictionRow),
  })
