import type { DocumentChange, DocumentChangeKind, MeasureCounts, RunDiff } from '@contend/analyze'
import { quotePlace, quoteWords } from '../diff/diff-quote.ts'
import { diffSection, rowClass } from '../diff/diff-table.ts'
import { html, type Html } from '../html/html.ts'
import { nameText } from '../html/name-text.ts'
import { compareCommand } from './named-run-diff.ts'
import { step } from './shown-value.ts'
import { whyWords } from './why-words.ts'

/** Changes of documents that make one table. */
export interface ChangeTable {
  readonly id: string
  readonly title: string
  readonly lede: string
  readonly none: string
  readonly kinds: readonly DocumentChangeKind[]
  /** Head of the column of names; absent where the changes have none. */
  readonly named?: string
}

const kindWords: Readonly<Record<DocumentChangeKind, string>> = {
  metadata: 'metadata',
  language: 'language',
  depth: 'depth of the analysis',
  words: 'words',
  'claim-enters': '+ enters',
  'claim-leaves': '− leaves',
  'claim-type': 'type',
  voice: 'voice',
  attitude: 'attitude',
  thesis: 'thesis',
  stance: 'stance',
  position: 'position',
  measure: 'measure',
}

const countsWords = ({ numerator, denominator }: MeasureCounts): string =>
  `${String(numerator)}/${String(denominator)}`

/** The words that show a change: once where both runs have the same. */
const evidence = ({ quoteBefore, quoteAfter }: DocumentChange): Html => {
  if (quoteBefore === null && quoteAfter === null) return html``
  const isOne = quoteBefore !== null && quoteAfter?.text === quoteBefore.text
  const sides = isOne
    ? [{ when: 'before and after', quote: quoteAfter }]
    : [
        { when: 'before', quote: quoteBefore },
        { when: 'after', quote: quoteAfter },
      ]
  return html`${sides.map(({ when, quote }) =>
    quote === null
      ? null
      : html`${quoteWords(quote)}
          <p class="words"><small>${when}, ${quotePlace(quote)}</small></p>`,
  )}`
}

/** What the values of a measure were counted from. */
const counts = ({ countsBefore, countsAfter }: DocumentChange): Html | null =>
  countsBefore === null || countsAfter === null
    ? null
    : html`<span class="per">${countsWords(countsBefore)} → ${countsWords(countsAfter)}</span>`

const classOf = ({ kind }: DocumentChange): string =>
  kind === 'claim-enters' || kind === 'claim-leaves' ? rowClass(kind === 'claim-enters') : ''

const changeRow = (
  document: string,
  change: DocumentChange,
  { kinds, named }: ChangeTable,
): Html => {
  const { kind, name, before, after, why } = change
  return html`<tr class="${classOf(change)}">
    <th scope="row">${nameText(document)}</th>
    ${kinds.length > 1 ? html`<td><span class="change">${kindWords[kind]}</span></td>` : null}${
      named === undefined
        ? null
        : html`<td data-label="${named}">${name === null ? '' : nameText(name)}</td>`
    }
    <td>${step(before, after)}${counts(change)}</td>
    ${kind === 'measure' || kind === 'metadata' ? null : html`<td class="wide">${evidence(change)}</td>`}
    <td data-label="Why">${whyWords(why)}</td>
  </tr>`
}

/** A section with all changes of some kinds, document by document. */
export const changeSection = (table: ChangeTable, { documents }: RunDiff): Html => {
  const { kinds, named } = table
  const isQuoted = !kinds.includes('measure') && !kinds.includes('metadata')
  const rows = documents.flatMap(({ after, changes }) =>
    changes
      .filter(({ kind }) => kinds.includes(kind))
      .map((change) => changeRow(after.id, change, table)),
  )
  return diffSection({
    id: table.id,
    title: table.title,
    lede: table.lede,
    none: table.none,
    columns: [
      'Document',
      ...(kinds.length > 1 ? ['Change'] : []),
      ...(named === undefined ? [] : [named]),
      'Before → after',
      ...(isQuoted ? ['In words'] : []),
      'Why',
    ],
    ...(isQuoted ? { wide: 'In words' } : {}),
    all: compareCommand,
    rows,
  })
}

/** The tables of changes in documents, in the order of the page. */
export const changeTables: readonly ChangeTable[] = [
  {
    id: 'flips',
    title: 'Documents that stand elsewhere',
    lede: 'Where a document stands on a proposition, before and after, with the sentence that says it best.',
    none: 'Every document of both runs stands where it stood.',
    kinds: ['position'],
    named: 'Proposition',
  },
  {
    id: 'claims',
    title: 'Claims',
    lede: 'Claims that only one run has, by their words: one that has only moved is not here. The figures are claim scores; none: the other run does not have the sentence.',
    none: 'Both runs have the same claims.',
    kinds: ['claim-enters', 'claim-leaves'],
  },
  {
    id: 'theses',
    title: 'Theses',
    lede: 'Sentences whose rank among the theses of their document is another.',
    none: 'Both runs have the same theses.',
    kinds: ['thesis'],
  },
  {
    id: 'labels',
    title: 'Types, voices and attitudes',
    lede: 'Claims of both runs with another label.',
    none: 'Claims of both runs have the same labels.',
    kinds: ['claim-type', 'voice', 'attitude'],
  },
  {
    id: 'stances',
    title: 'Stances',
    lede: 'The author’s side in single claims. None: the claim does not speak of the proposition, or the sentence is no claim.',
    none: 'Every claim keeps its side.',
    kinds: ['stance'],
    named: 'Proposition',
  },
  {
    id: 'measures',
    title: 'Measures',
    lede: 'Figures of both runs that are not the same, the largest steps of each document first, by the widths of their 95 % intervals; words, depth and metadata before them.',
    none: 'Every figure of a document is the same.',
    kinds: ['metadata', 'language', 'depth', 'words', 'measure'],
    named: 'Name',
  },
]
