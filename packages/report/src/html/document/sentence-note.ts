import type { CueHit, CueLabel, Relation, Sentence, SentenceRules } from '@contend/analyze'
import { surfaceOf } from '@contend/ingest/text'
import { formatFixed, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { relationWords } from './relation-words.ts'

const cueRow = (text: string, { cue, weight, span }: CueHit): Html =>
  html`<tr>
    <td>${cue}</td>
    <td class="number">${formatSigned(weight, 2)}</td>
    <td dir="auto">${span === null ? null : html`“${surfaceOf(text, span)}”`}</td>
  </tr>`

const cueTable = (text: string, sentence: Sentence, label: CueLabel): Html | null => {
  const cues = sentence.cues.filter((cue) => cue.label === label)
  if (cues.length === 0) return null
  const strongest = [...cues].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return html`<table>
    <tbody>
      ${strongest.map((cue) => cueRow(text, cue))}
    </tbody>
  </table>`
}

const score = (value: number | null, threshold: number): string =>
  value === null ? '' : ` ${formatFixed(value, 2)} (threshold ${formatFixed(threshold, 2)})`

const voiceWords = (sentence: Sentence): Html | null => {
  if (sentence.voice !== 'attributed') return null
  const speaker = sentence.speaker === null ? null : html` to ${nameText(sentence.speaker)}`
  return html`<p><b>Attributed</b>${speaker}; the author ${sentence.attitude ?? 'reports'} it.</p>`
}

const certainty = ({ hedged, boosted, question }: Sentence): string =>
  [
    hedged === true ? 'hedged' : '',
    boosted === true ? 'boosted' : '',
    question === true ? 'question' : '',
  ]
    .filter((word) => word !== '')
    .join(', ')

const ruleNames: readonly (readonly [keyof SentenceRules, string])[] = [
  ['claimType', 'type'],
  ['hedged', 'hedged'],
  ['boosted', 'boosted'],
  ['question', 'question'],
  ['voice', 'voice'],
  ['attitude', 'attitude'],
  ['thesis', 'thesis'],
]

const rules = (sentence: Sentence): Html | null => {
  const found = ruleNames.flatMap(([key, name]) => {
    const rule = sentence.rules[key]
    return rule === undefined ? [] : [html`${name} <code>${rule}</code> `]
  })
  return found.length === 0 ? null : html`<p class="muted">Rules: ${found}</p>`
}

/** A sentence with the relations it has a part in. */
export interface RelatedSentence {
  readonly sentence: Sentence
  readonly out: readonly Relation[]
  readonly into: readonly Relation[]
}

const relationNotes = ({ out, into }: RelatedSentence): readonly Html[] => {
  const note = (relation: Relation, words: string, other: number): Html => {
    const { tone, sign } = relationWords[relation.relation]
    return html`<p>
      <b class="${tone}">${sign} ${words}</b> <a href="#s${other}">${other}</a>
      (${nameText(relation.cue)}, ${formatFixed(relation.score, 2)})
    </p>`
  }
  return [
    ...out.map((each) => note(each, relationWords[each.relation].active, each.to)),
    ...into.map((each) => note(each, relationWords[each.relation].passive, each.from)),
  ]
}

const negationNotes = ({ analysis }: Entry, sentence: Sentence): readonly Html[] =>
  analysis.negations
    .filter((negation) => negation.sentence === sentence.index)
    .map(({ cue, scope, rule }) => {
      const { text } = analysis.document
      return html`<p>
        <b>Negation</b> <bdi>“${surfaceOf(text, cue)}”</bdi> over
        <bdi>“${surfaceOf(text, scope)}”</bdi> <code>${rule}</code>
      </p>`
    })

/** Why a sentence has its labels: both scores with their cues, its relations, the rules of the rest. */
export const sentenceNote = (model: ReportModel, entry: Entry, related: RelatedSentence): Html => {
  const { sentence } = related
  const { frame } = model.comparison
  const { text } = entry.analysis.document
  const type = sentence.claimType === null ? '' : `, ${sentence.claimType}`
  const thesis = sentence.thesisRank === null ? '' : `, thesis ${String(sentence.thesisRank)}`
  const words = certainty(sentence)
  return html`<li id="e${sentence.index}">
    <p class="muted">
      Sentence
      <a href="#s${sentence.index}">${sentence.index}</a>${words === '' ? '' : `: ${words}`}
    </p>
    ${
      sentence.claim === true
        ? html`<p>
              <b>Claim</b>${score(sentence.claimScore, frame.claimThreshold)}${type}${thesis}
            </p>
            ${cueTable(text, sentence, 'claim')}`
        : null
    }
    ${
      sentence.premise === true
        ? html`<p><b>Premise</b>${score(sentence.premiseScore, frame.premiseThreshold)}</p>
            ${cueTable(text, sentence, 'premise')}`
        : null
    }
    ${relationNotes(related)}${negationNotes(entry, sentence)}${voiceWords(sentence)}${rules(sentence)}
  </li>`
}
