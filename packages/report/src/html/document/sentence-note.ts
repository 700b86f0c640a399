import type { CueHit, CueLabel, Relation, Sentence, SentenceRules } from '@contend/analyze'
import { ruleWords } from '@contend/analyze/results'
import { surfaceOf } from '@contend/ingest/text'
import { formatFixed, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText, showControls } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { relationWords } from './relation-words.ts'

const cueLine = (text: string, { cue, weight, span }: CueHit): string =>
  `${formatSigned(weight, 2)} ${cue}${span === null ? '' : ` “${showControls(surfaceOf(text, span))}”`}`

/** One cue a line, the strongest first: its weight in log odds, its name, the words it rests on. */
const cueLines = (text: string, sentence: Sentence, label: CueLabel): Html | null => {
  const cues = sentence.cues.filter((cue) => cue.label === label)
  if (cues.length === 0) return null
  const strongest = cues.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return html`<p class="cues">${strongest.map((cue) => cueLine(text, cue)).join('\n')}</p>`
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
    return rule === undefined || rule === 'none' ? [] : [`${name}: ${ruleWords(key, rule)}`]
  })
  return found.length === 0 ? null : html`<p class="muted">Why ${found.join('; ')}.</p>`
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
      <b class="${tone}">${sign} ${words}</b> <a href="#s${other}">${other}</a> (${relation.cue},
      ${formatFixed(relation.score, 2)})
    </p>`
  }
  return [
    ...out.map((each) => note(each, relationWords[each.relation].active, each.to)),
    ...into.map((each) => note(each, relationWords[each.relation].passive, each.from)),
  ]
}

/** Why a sentence has its labels: both scores with their cues, its relations, the rules of the rest. */
export const sentenceNote = (model: ReportModel, entry: Entry, related: RelatedSentence): Html => {
  const { sentence } = related
  const { index, claim, premise, claimType, thesisRank } = sentence
  const { claimThreshold, premiseThreshold } = model.comparison.frame
  const { text } = entry.analysis.document
  const type = claimType === null ? '' : `, ${claimType}`
  const thesis = thesisRank === null ? '' : `, thesis ${String(thesisRank)}`
  const words = certainty(sentence)
  const labels = [
    claim === true
      ? html`<p><b>Claim</b>${score(sentence.claimScore, claimThreshold)}${type}${thesis}</p>
          ${cueLines(text, sentence, 'claim')}`
      : null,
    premise === true
      ? html`<p><b>Premise</b>${score(sentence.premiseScore, premiseThreshold)}</p>
          ${cueLines(text, sentence, 'premise')}`
      : null,
  ]
  return html`<li>
    <a href="#s${index}">Sentence ${index}</a
    >${words === '' ? '' : `: ${words}`}${labels}${relationNotes(related)}${voiceWords(sentence)}${rules(sentence)}
  </li>`
}
