import type { Addition, FigureShift, PooledSums, SideCounts } from '@contend/analyze'
import { pairTotals } from '@contend/analyze/results'
import { documentHref } from '../address.ts'
import { sideGlyph, sides } from '../chart/side-glyph.ts'
import { stackedBar } from '../chart/stacked-bar.ts'
import { formatCount, formatFixed, formatQuantity, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { featureLink } from '../links.ts'
import { categoryLabel } from '../measure-words.ts'
import { nameText } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'

/** Most added documents that are named; the table of documents has all. */
const mostNamed = 25

const total = (counts: SideCounts): number => sides.reduce((sum, side) => sum + counts[side], 0)

const bar = (counts: SideCounts, when: string): Html =>
  html`<div>
    <small class="muted">${when}</small>
    ${stackedBar(
      sides.map((side) => ({ count: counts[side], tone: `seg-${side}` })),
      12,
    )}
    <p class="tally">
      ${sides
        .filter((side) => counts[side] > 0)
        .map(
          (side) =>
            html`<span class="${side}"
              >${sideGlyph(side)} ${formatCount(counts[side])} ${side}</span
            > `,
        )}
      <span class="muted">of ${formatCount(total(counts))}</span>
    </p>
  </div>`

const shiftedSides = ({ comparison: { frame } }: ReportModel, { sides: shifts }: Addition): Html =>
  html`<ul class="shifts">
    ${shifts.map(({ proposition, before, after }) => {
      const statement = frame.propositions.find(({ id }) => id === proposition)?.statement
      return html`<li>
        <p class="statement" dir="auto">${statement ?? proposition}</p>
        ${bar(before, 'before')} ${bar(after, 'with the new ones')}
      </li>`
    })}
  </ul>`

type Scale = (sums: PooledSums) => number | null

interface Reading {
  readonly label: (model: ReportModel, name: string) => Html
  readonly figure: Scale
  readonly shown: (value: number) => string
  readonly counts: (sums: PooledSums) => string
}

const over = ({ numerator, denominator }: PooledSums): string =>
  `${formatCount(numerator)} / ${formatCount(denominator)}`

const share: Scale = ({ numerator, denominator }) =>
  denominator === 0 ? null : numerator / denominator

/** How a figure is read, by the kind of its measure. */
const readings: Readonly<Record<string, Reading>> = {
  share: {
    label: () => html`Claims, of sentences`,
    figure: share,
    shown: (value) => `${formatFixed(100 * value, 1)} %`,
    counts: over,
  },
  rate: {
    label: ({ comparison: { frame } }, name) =>
      html`${featureLink(frame, name, 'report')} <small class="muted">per 1,000 words</small>`,
    figure: (sums) => {
      const each = share(sums)
      return each === null ? null : 1000 * each
    },
    shown: (value) => formatFixed(value, 2),
    counts: over,
  },
  index: {
    label: ({ comparison: { frame } }, name) => {
      const found = frame.dimensions.find((each) => `${each.lexicon}.${each.dimension}` === name)
      if (found === undefined) return html`${nameText(name)}, index`
      const { label, lexicon, from, to } = found
      const end = (category: string): Html => nameText(categoryLabel(frame, lexicon, category))
      return html`${nameText(label === '' ? name : label)}, index
        <small class="muted">${end(from)} : ${end(to)}</small>`
    },
    figure: ({ numerator, denominator }) =>
      numerator + denominator === 0 ? null : Math.log((numerator + 0.5) / (denominator + 0.5)),
    shown: (value) => formatSigned(value, 2),
    counts: ({ numerator, denominator }) =>
      `${formatCount(denominator)} : ${formatCount(numerator)}`,
  },
}

const cells = (reading: Reading, sums: PooledSums): Html => {
  const value = reading.figure(sums)
  return value === null
    ? html`<td class="number muted">–</td>
        <td></td>`
    : html`<td class="number">${reading.shown(value)}</td>
        <td class="number muted">${reading.counts(sums)}</td>`
}

const figureRow = (model: ReportModel, { measure, before, after }: FigureShift): Html | null => {
  const colon = measure.indexOf(':')
  const reading = readings[measure.slice(0, colon)]
  if (reading === undefined || after.documents === 0) return null
  return html`<tr>
    <th scope="row">${reading.label(model, measure.slice(colon + 1))}</th>
    ${cells(reading, before)} ${cells(reading, after)}
  </tr>`
}

const figures = (model: ReportModel, { figures: shifts }: Addition): Html =>
  html`<div class="scroll" role="region" aria-label="Figures before and after" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Over all documents</th>
          <th scope="col" class="number" colspan="2">Before</th>
          <th scope="col" class="number" colspan="2">With the new ones</th>
        </tr>
      </thead>
      <tbody>
        ${shifts.map((shift) => figureRow(model, shift))}
      </tbody>
    </table>
  </div>`

const sidesOf = ({ comparison: { frame } }: ReportModel, { analysis }: Entry): readonly Html[] =>
  frame.propositions.flatMap(({ id, statement }) => {
    const position = analysis.positions.find(({ proposition }) => proposition === id)?.position
    return position === undefined || position === 'absent' || position === 'mentioned'
      ? []
      : [
          html`<span class="${position}"
            >${sideGlyph(position)} ${position}: <bdi>${statement}</bdi></span
          > `,
        ]
  })

const nearestOf = ({ comparison, entryOf }: ReportModel, { id }: Entry): Html | null => {
  const nearest = comparison.similarities.rows.find(
    (row) => row.unit === 'document' && row.name === id && row.rank === 1,
  )
  const other = entryOf.get(nearest?.other ?? '')
  return other === undefined
    ? null
    : html`<small class="muted"
        >words most like
        <a href="${documentHref(other.slug, 'report')}">${nameText(other.name)}</a></small
      >`
}

const newDocuments = (model: ReportModel, { documents }: Addition): Html =>
  html`<ul class="added">
      ${documents.slice(0, mostNamed).map((id) => {
        const entry = model.entryOf.get(id)
        if (entry === undefined) return null
        return html`<li data-doc="${entry.slug}">
          <a class="quote" href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a>
          <span class="tally">${sidesOf(model, entry)}</span> ${nearestOf(model, entry)}
        </li>`
      })}
    </ul>
    ${
      documents.length > mostNamed
        ? html`<p class="note">
            And ${formatCount(documents.length - mostNamed)} more; all of them are in
            <code>run.json</code> under <code>added</code>.
          </p>`
        : null
    }`

const opposedTo = ({ comparison: { pairs } }: ReportModel, added: ReadonlySet<string>): number => {
  const ofNew = (claim: string): boolean => added.has(claim.slice(0, claim.lastIndexOf('#')))
  return pairs.filter(
    ({ relation, claimA, claimB }) => relation === 'contradict' && (ofNew(claimA) || ofNew(claimB)),
  ).length
}

const notOpposed = ({ comparison }: ReportModel): string => {
  const { found, listed } = pairTotals(comparison).contradicting
  return listed < found
    ? `Of ${formatCount(found)} contradictions ${formatCount(listed)} are listed, none with a new claim in it.`
    : 'No claim in them contradicts one of another document, as far as is found.'
}

/** What was added to an earlier run, and how it shifts the picture; nothing where all was made anew. */
export const additionSection = (model: ReportModel): Html | null => {
  const { addition } = model.comparison
  if (addition === null) return null
  const { documents } = addition
  const opposed = opposedTo(model, new Set(documents))
  return html`<section class="page" id="new">
    <h2>What is new</h2>
    <p class="lede">
      ${formatQuantity(documents.length, 'document')} of ${formatCount(model.entries.length)}
      ${documents.length === 1 ? 'was' : 'were'} added to an earlier run.
      ${
        opposed === 0
          ? notOpposed(model)
          : html`<a href="#pairs"
                >${formatQuantity(opposed, 'pair')} of claims that contradict each other</a
              >
              ${opposed === 1 ? 'has' : 'have'} a new claim in ${opposed === 1 ? 'it' : 'them'}.`
      }
    </p>
    ${newDocuments(model, addition)}
    ${
      addition.sides.length === 0
        ? null
        : html`<h3>Who stands where</h3>
            ${shiftedSides(model, addition)}`
    }
    <h3>The words of all</h3>
    ${figures(model, addition)}
  </section>`
}
