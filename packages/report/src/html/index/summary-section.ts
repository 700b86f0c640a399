import type { Finding, FindingKind } from '../../account/finding.ts'
import { formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'
import { fold } from './fold.ts'

/** Most findings told at a glance. */
const mostTold = 3

/** What a finding is headed with, and the section with what is behind it. */
const about: Readonly<Record<FindingKind, readonly [name: string, section: string]>> = {
  scale: ['Read', 'documents'],
  position: ['Positions', 'positions'],
  contradiction: ['Contradictions', 'pairs'],
  leaning: ['Words', 'words'],
  group: ['Groups', 'groups'],
  robustness: ['How sure', 'sure'],
}

/** In which order kinds of findings are worth a glance. */
const worth: readonly FindingKind[] = [
  'position',
  'contradiction',
  'robustness',
  'leaning',
  'group',
  'scale',
]

/** How disputed a proposition is: documents on the smaller side count before those on the larger. */
const dispute = (model: ReportModel, { proposition }: Finding): number => {
  const on = (side: string): number =>
    model.entries.filter(({ analysis }) =>
      analysis.positions.some((each) => each.proposition === proposition && each.position === side),
    ).length
  const [pro, contra] = [on('for'), on('against')]
  return Math.min(pro, contra) * model.entries.length + Math.max(pro, contra)
}

/** The finding of each kind that says most, the kinds by what they are worth. */
const leads = (model: ReportModel, findings: readonly Finding[]): readonly Finding[] =>
  worth
    .flatMap((kind) => {
      const [first] = findings
        .filter((each) => each.kind === kind)
        .map((each) => ({ each, rank: kind === 'position' ? dispute(model, each) : 0 }))
        .sort((a, b) => b.rank - a.rank)
      return first === undefined ? [] : [first.each]
    })
    .slice(0, mostTold)

const item = ({ kind, head, detail }: Finding, sections: ReadonlySet<string>): Html => {
  const [name, section] = about[kind]
  return html`<li>
    <p class="kicker">${sections.has(section) ? html`<a href="#${section}">${name}</a>` : name}</p>
    <p class="finding" dir="auto">${head}</p>
    ${detail === null ? null : html`<p class="detail" dir="auto">${detail}</p>`}
  </li>`
}

const list = (findings: readonly Finding[], sections: ReadonlySet<string>): Html =>
  html`<ul class="findings">
    ${findings.map((each) => item(each, sections))}
  </ul>`

/**
 * What was found, in plain words: three findings at a glance, all others on demand.
 *
 * @param sections what the page has; a finding leads to its own
 */
export const summarySection = (
  model: ReportModel,
  findings: readonly Finding[],
  sections: ReadonlySet<string>,
): Html => {
  const told = leads(model, findings)
  const others = findings.filter((each) => !told.includes(each))
  return html`<section class="page" id="summary">
    <h2>In short</h2>
    ${list(told, sections)}
    ${
      others.length === 0
        ? null
        : fold({
            summary: `${formatQuantity(others.length, 'more finding')} in words`,
            content: list(others, sections),
          })
    }
  </section>`
}
