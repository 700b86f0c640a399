import type { Course, CoursePart, Sentence } from '@contend/analyze'
import { strip } from '../chart/strip.ts'
import type { Chart } from '../chart/chart.ts'
import { html, type Content, type Html } from '../html.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { courseChart, mostOf } from './course-chart.ts'
import { savedLinks } from './saved-file.ts'

const row = (label: Content, cells: readonly Content[]): Html =>
  html`<tr>
    <th scope="row">${label}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`

/** Counts as columns, each with its number. */
const bars = (chart: Chart, at: number): Html | null => {
  const drawn = chart.rows[at]
  if (drawn === undefined) return null
  return row(
    drawn.name,
    drawn.cells.map(
      ({ mark, figures }) =>
        html`${mark === null ? null : strip(mark, null)}<span class="number"
            >${figures[0] ?? ''}</span
          >`,
    ),
  )
}

const thesisMark = ({ index, thesisRank }: Sentence): Html =>
  html`<a class="rank" href="#s${index}"
    ><span class="visually-hidden">Thesis </span
    ><span aria-hidden="true">T</span>${thesisRank ?? ''}</a
  > `

/** The theses of each tenth, found by counting: the sentences of a course are in text order. */
const theses = ({ analysis }: Entry, { parts }: Course): readonly (readonly Html[])[] => {
  const ranked = analysis.sentences.filter(({ thesisRank }) => thesisRank !== null)
  let before = 0
  return parts.map((part) => {
    const here = ranked.slice(before, before + part.theses)
    before += part.theses
    return here.map((sentence) => thesisMark(sentence))
  })
}

const stanceCell = (part: CoursePart, proposition: string): Html | null => {
  const found = part.stances.find((each) => each.proposition === proposition)
  if (found === undefined || found.for + found.against === 0) return null
  return html`<span class="number">${found.for} : ${found.against}</span>`
}

const stances = (model: ReportModel, { parts }: Course): Html | null => {
  const taken = (parts[0]?.stances ?? []).map(({ proposition }) => proposition)
  if (taken.length === 0) return null
  const statementOf = new Map(
    model.comparison.frame.propositions.map(({ id, statement }) => [id, statement]),
  )
  return html`<tr class="group-row">
      <th scope="rowgroup" colspan="${parts.length + 1}">The author’s stances, for : against</th>
    </tr>
    ${taken.map((proposition) =>
      row(
        html`<span dir="auto">${statementOf.get(proposition) ?? proposition}</span>`,
        parts.map((part) => stanceCell(part, proposition)),
      ),
    )}`
}

/** Where in the text the argument falls, in tenths; nothing for a document that is not cut into parts. */
export const courseSection = (model: ReportModel, entry: Entry): Html | null => {
  const course = model.courseOf(entry.id)
  if (course === null) return null
  const chart = courseChart(entry, course)
  return html`<section class="page" id="course">
    <h2>Where the argument falls</h2>
    <p class="lede">
      The text in tenths of about as many words each; a sentence is in the tenth its middle falls
      in. Claims and premises are on one scale, from 0 to ${mostOf(course)}; T1 is the first thesis.
    </p>
    <div class="scroll" role="region" aria-label="Course of the argument" tabindex="0">
      <table class="course">
        <thead>
          <tr>
            <th scope="col">Tenth</th>
            ${course.parts.map((_, index) => html`<th scope="col">${index + 1}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${bars(chart, 0)} ${bars(chart, 1)} ${row('Theses', theses(entry, course))}
          ${row(
            'Sentences',
            course.parts.map(({ sentences }) => html`<span class="number">${sentences}</span>`),
          )}
          ${stances(model, course)}
        </tbody>
      </table>
    </div>
    ${savedLinks(chart)}
  </section>`
}
