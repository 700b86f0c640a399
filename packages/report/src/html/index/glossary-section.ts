import { notesOn, type StatisticId } from '@contend/analyze/results'
import type { ReportModel } from '../report-model.ts'
import { html, type Html } from '../html.ts'
import { formatFixed } from '../format-number.ts'
import { foldedSection } from './fold.ts'

const terms = (claimThreshold: number): readonly (readonly [string, string])[] => [
  [
    'Claim',
    `A sentence that puts forward something one could contest, and that the text argues for or relies on. A sentence is one when its score reaches ${formatFixed(claimThreshold, 2)}.`,
  ],
  ['Premise', 'A sentence offered in support of a claim. A sentence can be both.'],
  ['Thesis', 'The claims that best state what the document wants believed or done; at most five.'],
  [
    'Relation',
    'A suggested link from a sentence to a claim of the same document, which it supports, attacks or says again, with the rule that suggests it.',
  ],
  [
    'Cue',
    'A named reason for a score, with its weight and place. The score is 1 ÷ (1 + e^−sum of the weights).',
  ],
  [
    'Voice',
    'Who asserts a sentence: the author, or somebody the author speaks of, whose words the author endorses, rejects or only reports.',
  ],
  [
    'Negation',
    'A word that negates, and the words it negates: its scope, in the text under a dotted line, with the rule that ended it. What stands in two scopes is not negated.',
  ],
  [
    'Position',
    'A document’s side on a proposition: for, against, mixed (both), mentioned (raised without a side) or absent. Only the author’s own stances decide; words the author rejects count for the opposite side.',
  ],
  [
    'Pair',
    'Two claims of different documents, each the strongest of its document, that agree or contradict on a proposition or restate one another. Only what the authors say themselves is paired; different scopes never are; conditions, hedges and quoted words are named in the reason. Documents contradict only where each sentence is on the side its document takes.',
  ],
  [
    'Index',
    'ln((a + ½) ÷ (b + ½)) of two counts: 0 is a balance, +1 about 2.7 to 1. The interval holds the true value 95 times in 100 if the counts vary by chance alone.',
  ],
  [
    'Rate',
    'Hits of a category per 1,000 words. A hit counts once, negated and quoted ones included.',
  ],
  [
    'Not analysed',
    'What was not measured is left empty, never nought. Documents in a language that is not supported have no claims, stances or positions.',
  ],
]

/** Those whose figures stand on the pages. */
const figures: readonly StatisticId[] = ['log-odds', 'rate', 'share']

const figure = (id: StatisticId): Html => {
  const { name, formula, sign, avoid, reference } = notesOn(id)
  return html`<div>
    <dt>Figure: ${name}</dt>
    <dd>${formula} (${reference}). It says: ${sign}. ${avoid}</dd>
  </div>`
}

/** How to read the report. */
export const glossarySection = ({ comparison }: ReportModel): Html =>
  foldedSection('reading', {
    title: 'How to read this',
    summary: 'What is meant by claim, premise, position, pair, index and rate.',
    content: html`<p class="lede">
        The labels are found by rules that can be looked up; they can be wrong. Follow a figure to
        its sentences before relying on it.
      </p>
      <dl class="glossary">
        ${terms(comparison.frame.claimThreshold).map(
          ([term, meaning]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${meaning}</dd>
            </div>`,
        )}${figures.map(figure)}
      </dl>`,
  })
