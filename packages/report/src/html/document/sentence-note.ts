import type { CueHit, CueLabel, Relation, Sentence, SentenceRules } from '@contend/analyze'
import { cuesFor, ruleWords } from '@contend/analyze/results'
import { surfaceOf } from '@contend/ingest/text'
import { formatFixed, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText, showControls } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { relationWords } from './relation-words.ts'

const cueLine = (text: string, weight: number, { cue, span }: CueHit): string =>
  `${formatSigned(weight, 2)} ${cue}${span === null ? '' : ` “${showControls(surfaceOf(text, span))}”`}`

/** One cue a line, the strongest first: its weight in log odds, its name, the words it rests on. */
const cueLines = (text: string, cues: readonly CueHit[], label: CueLabel): Html | null => {
  const strongest = cuesFor(cues, label).toSorted((a, b) => Math.abs(b[label]) - Math.abs(a[label]))
  if (strongest.length === 0) return null
  const lines = strongest.map((cue) => cueLine(text, cue[label], cue))
  return html`<p class="cues">${lines.join('\n')}</p>`
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

/** A sentence with its cues and the relations it has a part in. */
export interface RelatedSentence {
  readonly sentence: Sentence
  readonly cues: readonly CueHit[]
  readonly out: readonly Relation[]
  readonly into: readonly Relation[]
}

/** Relations that only differ in the sentence at their other end. */
const alikeIn = (relations: readonly Relation[]): readonly (readonly Relation[])[] => {
  const found = new Map<string, Relation[]>()
  for (const each of relations) {
    const key = `${each.relation} ${formatFixed(each.score, 2)} ${each.cue}`
    found.set(key, [...(found.get(key) ?? []), each])
  }
  return [...found.values()]
}

const relationNotes = ({ out, into }: RelatedSentence): readonly Html[] => {
  const note = (alike: readonly Relation[], end: 'from' | 'to'): Html | null => {
    const [first] = alike
    if (first === undefined) return null
    const { relation, cue, score } = first
    const { tone, sign, active, passive } = relationWords[relation]
    const others = alike.map(
      ({ [end]: other }, index) =>
        html`${index === 0 ? '' : ', '}<a href="#s${other}">${other}</a>`,
    )
    return html`<p>
      <b class="${tone}">${sign} ${end === 'to' ? active : passive}</b> ${others} (${cue},
      ${formatFixed(score, 2)})
    </p>`
  }
  return [
    ...alikeIn(out).map((each) => note(each, 'to')),
    ...alikeIn(into).map((each) => note(each, 'from')),
  ].filter((each) => each !== null)
}

/** Why a sentence has its labels: both scores with their cues, its relations, the rules of the rest. */
export const sentenceNote = (model: ReportModel, entry: Entry, related: RelatedSentence): Html => {
  const { sentence, cues } = related
  const { index, claim, premise, claimType, thesisRank } = sentence
  const { claimThreshold, premiseThreshold } = model.comparison.frame
  const { text } = entry.analysis.document
  const type = claimType === null ? '' : `, ${claimType}`
  const thesis = thesisRank === null ? '' : `, thesis ${String(thesisRank)}`
  const words = certainty(sentence)
  const labels = [
    claim === true
      ? html`<p><b>Claim</b>${score(sentence.claimScore, claimThreshold)}${type}${thesis}</p>
          ${cueLines(text, cues, 'claim')}`
      : null,
    premise === true
      ? html`<p><b>Premise</b>${score(sentence.premiseScore, premiseThreshold)}</p>
          ${cueLines(text, cues, 'premise')}`
      : null,
  ]
  return html`<li>
    <a href="#s${index}">Sentence ${index}</a
    >${words === '' ? '' : `: ${words}`}${labels}${relationNotes(related)}${voiceWords(sentence)}${rules(sentence)}
  </li>`
}
